package se.ss12000.conformance.acceptance;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which members an object has had up to somewhere, in their order. Objects that begin alike share
 * it, and what follows is most often what followed the last time.
 */
final class Shape {
  /** So many are remembered of a plan; objects that come in more shapes have theirs alone. */
  private static final int MOST = 4_000;

  /** An object of more members is for others to look at. */
  private static final int MOST_MEMBERS = 500;

  final Plan plan;
  private final @Nullable Shape before;

  /** The last member; of the shape without any, one that stands for the object itself. */
  final Member member;

  /** What stands before its value, if there are no spaces. */
  final Word word;

  /** Whether the standard knows every member. */
  final boolean allKnown;

  /** Whether nothing is missing that is required. */
  final boolean complete;

  private final long seen;
  private final int size;
  private @Nullable Shape expected;
  private @Nullable Shape[] named = {};
  private Map<String, Shape> others = Map.of();
  private @Nullable Names names;

  /** The shape of an object that has no members yet. */
  Shape(Plan plan) {
    this.plan = plan;
    this.before = null;
    this.member = new Member("", plan, true);
    this.word = member.first;
    this.allKnown = true;
    this.complete = plan.required == 0;
    this.seen = 0;
    this.size = 0;
  }

  private Shape(Shape before, Member member, long bit) {
    this.plan = before.plan;
    this.before = before;
    this.member = member;
    this.word = before.size == 0 ? member.first : member.other;
    this.seen = before.seen | bit;
    this.allKnown = before.allKnown && member.known;
    this.complete = (seen & plan.required) == plan.required;
    this.size = before.size + 1;
  }

  /** Whether there are no members. */
  boolean isEmpty() {
    return size == 0;
  }

  /** What most often follows; null when nothing has yet. */
  @Nullable Shape expected() {
    return expected;
  }

  /** Expects of now on what followed this time. */
  void expect(Shape next) {
    expected = next;
  }

  /** With another member that the plan names; null when that was there before. */
  @Nullable Shape with(int number) {
    long bit = 1L << number;
    if ((seen & bit) != 0) {
      return null;
    }
    Shape next = named.length == 0 ? null : named[number];
    if (next == null) {
      next = new Shape(this, plan.member(number), bit);
      if (plan.shapes++ < MOST) {
        named = named.length == 0 ? new Shape[plan.members.length] : named;
        named[number] = next;
      }
    }
    return next;
  }

  /**
   * With another member that the plan does not name; null when that was there before.
   *
   * @param anything what its value is
   */
  @Nullable Shape with(String name, Plan anything) {
    Shape next = others.get(name);
    if (next == null) {
      if (size >= MOST_MEMBERS || has(name)) {
        return null;
      }
      next = new Shape(this, new Member(name, anything, false), 0);
      if (plan.shapes++ < MOST) {
        others = others.isEmpty() ? new HashMap<>() : others;
        others.put(name, next);
      }
    }
    return next;
  }

  private boolean has(String name) {
    for (Shape shape = this; shape.before != null; shape = shape.before) {
      if (shape.member.name.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The names of all members. */
  Names names() {
    if (names == null) {
      var all = new ArrayDeque<String>();
      for (Shape shape = this; shape.before != null; shape = shape.before) {
        all.addFirst(shape.member.name);
      }
      names = new Names(all.toArray(String[]::new));
    }
    return names;
  }
}
