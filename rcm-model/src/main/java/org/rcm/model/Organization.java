package org.rcm.model;

import java.util.Locale;
import org.immutables.value.Value;

/**
 * An organisation that reports name: an international one (IOM), one of civil society (RNCOM), or a body of the
 * conference (the Regional Consultation Group on Migration, RCGM).
 *
 * <pre>{@code
 * Organization oas = Organization.builder()
 *     .id("OAS")
 *     .kind(OrganizationKind.INTERGOVERNMENTAL)
 *     .name(LocalizedText.of("en", "Organization of American States"))
 *     .acronym(LocalizedText.of("en", "OAS").with("es", "OEA"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@RcmStyle
@Value.Immutable
public abstract sealed class Organization implements Party permits ImmutableOrganization {
  Organization() {}

  /** {@return a builder; id, kind and name must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract String id();

  /** {@return what sort of organisation it is} */
  public abstract OrganizationKind kind();

  @Override
  public abstract LocalizedText name();

  /** {@return the acronym by language, "IOM" in English and "OIM" in Spanish; empty if it has none} */
  @Value.Default
  public LocalizedText acronym() {
    return LocalizedText.none();
  }

  /**
   * What a table or a list would print for the party.
   *
   * @param language the language that would be best
   * @return the acronym if there is one in this language, else the name
   */
  public String shortName(Locale language) {
    return acronym().in(language).orElseGet(() -> name().bestFor(language));
  }

  /** {@return a builder that starts with this organisation's values} */
  public Builder toBuilder() {
    return new Builder().like(this);
  }

  @Value.Check
  void check() {
    PartyIds.check(id());
    PartyIds.checkName(id(), name());
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id();
  }

  /** Builds an {@link Organization}. Not thread-safe. */
  public static final class Builder extends ImmutableOrganization.Builder {
    Builder() {}
  }
}
