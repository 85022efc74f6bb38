/**
 * The one wire shape of a report: plain classes with the fields that JSON and XML have, in the order in which both
 * write them.
 *
 * <p>{@link org.rcm.render.internal.document.ReportDocument} is the root.
 * {@link org.rcm.render.internal.document.DocumentMapper} turns a report into it and back and is the only one to know
 * both sides; {@link org.rcm.render.internal.document.ActivitiesDocument} and
 * {@link org.rcm.render.internal.document.ActivitiesMapper} are the same for a list of activities, which is written as
 * JSON only. {@link org.rcm.render.internal.document.RegisterMapper} writes registers of commitments. Forms that are made
 * of the same shape and are not read back lead through it by {@link org.rcm.render.internal.document.Walk}, name parties
 * by {@link org.rcm.render.internal.document.PartyNames} and reports by
 * {@link org.rcm.render.internal.document.ReportKey}. {@link org.rcm.render.internal.document.Envelope} judges name and version of a file. JSON takes the
 * fields as they are. For XML the annotations say which are attributes; where the XML library is not there, Java
 * passes over them.
 *
 * <p>Not exported: it changes as the formats grow.
 */
@NullMarked
@XmlSchema(
    namespace = Envelope.NAMESPACE,
    elementFormDefault = XmlNsForm.QUALIFIED,
    xmlns = @XmlNs(prefix = "", namespaceURI = Envelope.NAMESPACE))
package org.rcm.render.internal.document;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
