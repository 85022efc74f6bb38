package org.rcm.model;

/** How people met. */
public enum MeetingMode {
  /** In one place. */
  IN_PERSON,
  /** By video link only: "held an online meeting", "por videoconferencia". */
  ONLINE,
  /** Some in one place and some by video link. */
  HYBRID
}
