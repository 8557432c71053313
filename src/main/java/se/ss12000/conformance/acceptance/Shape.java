package se.ss12000.conformance.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
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

  private final Plan plan;
  private final @Nullable Shape before;
  private final String name;
  private final byte[] utf8;

  /** Whether the name can stand somewhere as it is; others are always written with escapes. */
  private final boolean plain;

  private final long head;
  private final long mask;
  private final int size;

  /** What the value of the last member has to be. */
  final Plan value;

  /** Whether the standard knows the last member. */
  final boolean known;

  /** Whether it knows every member. */
  final boolean allKnown;

  /** Whether nothing is missing that is required. */
  final boolean complete;

  private final long seen;
  private @Nullable Shape expected;
  private @Nullable Shape[] members = {};
  private final Map<String, Shape> others = new HashMap<>();
  private @Nullable Names names;

  /** The shape of an object that has no members yet. */
  Shape(Plan plan) {
    this(plan, null, "", plan, true, 0);
  }

  private Shape(
      Plan plan, @Nullable Shape before, String name, Plan value, boolean known, long seen) {
    this.plan = plan;
    this.before = before;
    this.name = name;
    this.value = value;
    this.known = known;
    this.seen = seen;
    this.allKnown = known && (before == null || before.allKnown);
    this.complete = (seen & plan.required) == plan.required;
    this.size = before == null ? 0 : before.size + 1;
    this.utf8 = name.getBytes(StandardCharsets.UTF_8);
    this.plain = name.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\');
    this.mask = utf8.length >= Long.BYTES ? -1 : (1L << (utf8.length * Byte.SIZE)) - 1;
    this.head = head(utf8);
  }

  /** The first eight bytes of a word, as many as it has. */
  private static long head(byte[] word) {
    return (long) Strings.LONG.get(Arrays.copyOf(word, Math.max(word.length, Long.BYTES)), 0);
  }

  /** What most often follows; null when nothing has yet. */
  @Nullable Shape expected() {
    return expected;
  }

  /**
   * Where the name of the last member ends if it stands somewhere within quotes; -1 if it does not.
   */
  int endOfName(byte[] bytes, int from) {
    if (!plain || ((long) Strings.LONG.get(bytes, from) & mask) != head) {
      return -1;
    }
    int to = from + utf8.length;
    boolean rest =
        utf8.length <= Long.BYTES
            || (to < bytes.length
                && Arrays.equals(utf8, Long.BYTES, utf8.length, bytes, from + Long.BYTES, to));
    return rest && to < bytes.length && bytes[to] == '"' ? to : -1;
  }

  /**
   * With another member; null when that was there before.
   *
   * @param bytes where its name stands, without escapes
   * @param anything what the value of a member is that the plan does not name
   */
  @Nullable Shape with(byte[] bytes, int from, int to, Plan anything) {
    int member = plan.names.find(bytes, from, to);
    Shape next =
        member >= 0
            ? with(member)
            : with(new String(bytes, from, to - from, StandardCharsets.UTF_8), anything);
    expected = next == null ? expected : next;
    return next;
  }

  private @Nullable Shape with(int member) {
    if ((seen & (1L << member)) != 0) {
      return null;
    }
    if (members.length == 0) {
      members = new Shape[plan.members.length];
    }
    Shape next = members[member];
    if (next == null) {
      Plan its = plan.members[member];
      String called = plan.names.word(member);
      next = new Shape(plan, this, called, its, !plan.isUndefined(member), seen | 1L << member);
      if (plan.shapes++ < MOST) {
        members[member] = next;
      }
    }
    return next;
  }

  private @Nullable Shape with(String member, Plan anything) {
    Shape next = others.get(member);
    if (next == null) {
      if (size >= MOST_MEMBERS || has(member)) {
        return null;
      }
      next = new Shape(plan, this, member, anything, false, seen);
      if (plan.shapes++ < MOST) {
        others.put(member, next);
      }
    }
    return next;
  }

  private boolean has(String member) {
    for (Shape shape = this; shape != null; shape = shape.before) {
      if (shape.before != null && shape.name.equals(member)) {
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
        all.addFirst(shape.name);
      }
      names = new Names(all.toArray(String[]::new));
    }
    return names;
  }
}
