package org.rcm.render.internal.document;

import java.util.List;
import org.rcm.model.Activity;

/** Turns a list of {@link Activity} values into its wire shape and back. */
public final class ActivitiesMapper {
  private final FileParties parties;
  private final ToReport values;

  private ActivitiesMapper(FileParties parties) {
    this.parties = parties;
    this.values = new ToReport(parties);
  }

  /**
   * The wire shape of activities.
   *
   * @param activities the activities
   * @return a new document
   * @throws org.rcm.model.InvalidValueException if a date is outside the years 1 to 9999, which no format can carry, or
   *     two different parties have the same id
   */
  public static ActivitiesDocument toDocument(List<Activity> activities) {
    ActivitiesDocument document = new ActivitiesDocument();
    document.schema = Envelope.ACTIVITIES;
    document.schemaVersion = Envelope.VERSION;
    document.activities = ToDocument.each(activities, ActivitiesMapper::toDocument);
    document.parties = ToDocument.each(Activity.parties(activities), ToDocument::party);
    return document;
  }

  private static ActivityDocument toDocument(Activity activity) {
    ActivityDocument document = new ActivityDocument();
    document.title = activity.title();
    document.timeFrame = ToDocument.timeFrame(activity.timeFrame());
    document.place = ToDocument.place(activity.place());
    document.virtual = activity.virtual();
    document.supporters = ToDocument.unlessEmpty(ToDocument.ids(activity.supporters()));
    document.description = activity.description().orElse(null);
    document.source = ToDocument.source(activity.source());
    return document;
  }

  /**
   * The activities that a document is the shape of.
   *
   * @param document the document; its fields may hold anything
   * @return the activities
   * @throws DocumentException if they are none; says where and why
   */
  public static List<Activity> toActivities(ActivitiesDocument document) {
    Envelope.check(document);
    Fields fields = new Fields(DocumentPath.root(document));
    ActivitiesMapper mapper = new ActivitiesMapper(FileParties.read(document.parties, fields));
    return List.copyOf(fields.documents(
        "activities", fields.required("activities", document.activities), mapper::activity));
  }

  private Activity activity(ActivityDocument document, Fields fields) {
    return fields.build(() -> Activity.builder()
        .title(fields.required("title", document.title))
        .timeFrame(fields.document("timeFrame", document.timeFrame, ToReport::timeFrame))
        .place(fields.document("place", document.place, values::place))
        .virtual(fields.required("virtual", document.virtual))
        .supporters(fields.list("supporters", document.supporters, parties::any))
        .description(fields.optional("description", document.description, text -> text))
        .source(fields.document("source", document.source, ToReport::source))
        .build());
  }
}
