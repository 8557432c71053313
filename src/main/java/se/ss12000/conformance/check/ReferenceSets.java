package se.ss12000.conformance.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of references, each known by a small number: few of all possible ones ever occur. */
final class ReferenceSets {
  static final int EMPTY = 0;

  private final int limit;
  private final int everything;
  private final List<BitSet> sets = new ArrayList<>();
  private final Map<BitSet, Integer> numbers = new HashMap<>();
  private final List<int[]> successors = new ArrayList<>();
  private final int references;

  /**
   * @param references how many references there are
   * @param limit how many sets there may be; beyond that a set is taken to hold every reference
   */
  ReferenceSets(int references, int limit) {
    this.references = references;
    this.limit = limit;
    var all = new BitSet();
    all.set(0, references);
    number(new BitSet());
    this.everything = number(all);
  }

  /** The number of a set with one more reference in it. */
  int with(int set, int reference) {
    int next = successors.get(set)[reference];
    if (next == 0) {
      var larger = (BitSet) sets.get(set).clone();
      larger.set(reference);
      next = number(larger);
      successors.get(set)[reference] = next;
    }
    return next;
  }

  BitSet get(int set) {
    return sets.get(set);
  }

  private int number(BitSet set) {
    Integer known = numbers.get(set);
    if (known != null) {
      return known;
    }
    if (sets.size() == limit) {
      return everything;
    }
    sets.add(set);
    successors.add(new int[references]);
    numbers.put(set, sets.size() - 1);
    return sets.size() - 1;
  }
}
