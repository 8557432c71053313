package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;

/** Which records of the whole list came in another walk, and what came besides. */
final class Seen {
  private final Walk walk;
  private final Listed listed;
  private final BitSet came = new BitSet();
  private final Tally unlisted = new Tally();

  private Seen(Walk walk, Listed listed) {
    this.walk = walk;
    this.listed = listed;
  }

  static Seen of(Walk walk, Listed listed) {
    var seen = new Seen(walk, listed);
    walk.identities(seen::add);
    return seen;
  }

  private void add(JsonNode record) {
    int number = listed.numberOf(record);
    boolean explained = listed.isExplained(record);
    if (explained) {
      listed.noteChange(number);
    }
    if (number >= 0) {
      came.set(number);
    } else if (!explained) {
      unlisted.add(record);
    }
  }

  Walk walk() {
    return walk;
  }

  boolean has(int number) {
    return came.get(number);
  }

  /** Records that the whole list did not have, and no change explains. */
  Tally unlisted() {
    return unlisted;
  }
}
