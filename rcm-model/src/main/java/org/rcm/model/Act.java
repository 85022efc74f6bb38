package org.rcm.model;

/**
 * What a clause of a conclusion does, by its operative verb. An item may hold several: "To accept and thank …" is
 * {@link #APPROVE}, {@link #THANK}.
 *
 * <p>An operational act leaves somebody with something to do and makes a {@link Commitment}; the others only say
 * something. {@link #INFORM} makes one only where it promises something to come.
 */
public enum Act {
  /** Thank, express gratitude, receive with thanks. */
  THANK(false),
  /** Congratulate. */
  CONGRATULATE(false),
  /** Recognize, welcome, acknowledge, appreciate. */
  RECOGNIZE(false),
  /** Take note, note, remember, recall. */
  TAKE_NOTE(false),
  /** Approve, accept, adopt, ratify, endorse, receive a document. */
  APPROVE(false),
  /** Decline, reject, postpone the approval. */
  DECLINE(false),
  /** Recommend, suggest, propose. */
  RECOMMEND(true),
  /** Ask, request, call for, solicit. */
  REQUEST(true),
  /** Urge, exhort. */
  URGE(true),
  /** Invite. */
  INVITE(true),
  /** Encourage, promote what others do, reiterate the importance of something. */
  ENCOURAGE(true),
  /** Entrust, instruct, commission, mandate. */
  ENTRUST(true),
  /** The meeting or the conference itself will do it: conduct, develop, continue, update, consider. */
  UNDERTAKE(true),
  /** A calendar entry: a noun phrase that names an activity or meeting to come. */
  SCHEDULE(true),
  /** States what is or will be: "will be shared in late October". */
  INFORM(false);

  private final boolean operational;

  Act(boolean operational) {
    this.operational = operational;
  }

  /** {@return whether somebody has something to do after it} */
  public boolean isOperational() {
    return operational;
  }

  /** {@return whether a commitment may rest on it: the operational acts, and {@code INFORM}} */
  public boolean canCommit() {
    return operational || this == INFORM;
  }
}
