package se.ss12000.conformance.acceptance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value has to be for there to be no doubt that it is valid. */
final class Plan {
  static final int OBJECT = 1;
  static final int ARRAY = 2;
  static final int STRING = 4;
  static final int INTEGER = 8;
  static final int NUMBER = 16;
  static final int BOOLEAN = 32;
  static final int NULL = 64;
  static final int ANY = 127;

  /** Of so many members a bit each can be kept. */
  static final int MOST_MEMBERS = 62;

  private static final Words NONE = new Words(List.of());

  /** Kinds of value that are accepted, as a sum; 0 when none is. */
  int kinds = ANY;

  /** What strings have to look like. */
  Form form = Form.FREE;

  Words codes = NONE;
  long least = Long.MIN_VALUE;
  long most = Long.MAX_VALUE;

  /** The members of an object that are known, and what they have to be. */
  Words names = NONE;

  Plan[] members = {};

  /** Those that must be there, a bit each. */
  long required;

  /** Those that the standard names only where it says what must be there. */
  long undefined;

  /** How many shapes its objects have come in. */
  int shapes;

  private @Nullable Member[] named = {};
  private @Nullable Shape beginning;

  /** What the elements of an array have to be. */
  Plan elements = this;

  boolean anyElements = true;
  int fewest;
  boolean different;

  boolean allows(int kind) {
    return (kinds & kind) != 0;
  }

  boolean spans(long number) {
    return number >= least && number <= most;
  }

  /** Whether a number may be as great or small as it likes. */
  boolean isUnbounded() {
    return least == Long.MIN_VALUE && most == Long.MAX_VALUE;
  }

  /** Of nothing there is certainty. */
  void giveUp() {
    kinds = 0;
  }

  /** A member that is named. */
  Member member(int number) {
    if (named.length == 0) {
      named = new Member[members.length];
    }
    Member member = named[number];
    if (member == null) {
      boolean known = (undefined & (1L << number)) == 0;
      member = new Member(names.text(number), members[number], known);
      named[number] = member;
    }
    return member;
  }

  /** The shape of an object that has no members yet. */
  Shape beginning() {
    Shape shape = beginning;
    if (shape == null) {
      shape = new Shape(this);
      beginning = shape;
    }
    return shape;
  }
}
