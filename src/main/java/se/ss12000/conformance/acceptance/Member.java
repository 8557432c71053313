package se.ss12000.conformance.acceptance;

/** A member of objects: its name, and what its value has to be. */
final class Member {
  final String name;
  final Plan value;

  /** Whether the standard knows it. */
  final boolean known;

  /** What stands before its value where it is the first, and there are no spaces. */
  final Word first;

  /** What stands before its value where it is another, and there are no spaces. */
  final Word other;

  Member(String name, Plan value, boolean known) {
    this.name = known ? name.intern() : name;
    this.value = value;
    this.known = known;
    this.first = new Word("{\"", name, "\":");
    this.other = new Word(",\"", name, "\":");
  }
}
