package se.ss12000.conformance.acceptance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The names of an object's members, in their order. */
final class Names {
  private final String[] names;

  /** Numbers of names, each at the place that its hash says or, if that is taken, after it. */
  private final short[] table;

  Names(String[] names) {
    this.names = names;
    this.table = new short[Integer.highestOneBit(Math.max(1, names.length)) * 4];
    Arrays.fill(table, (short) -1);
    for (int i = 0; i < names.length; i++) {
      int slot = slot(names[i]);
      while (table[slot] >= 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = (short) i;
    }
  }

  String at(int number) {
    return names[number];
  }

  /** The number of a name; -1 when it is none of these. */
  int indexOf(@Nullable Object name) {
    if (name == null) {
      return -1;
    }
    int slot = slot(name);
    while (table[slot] >= 0) {
      if (names[table[slot]].equals(name)) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  private int slot(Object name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 7 ^ hash >>> 15) & (table.length - 1);
  }
}
