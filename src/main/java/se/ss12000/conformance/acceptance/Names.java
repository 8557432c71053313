package se.ss12000.conformance.acceptance;

import org.jspecify.annotations.Nullable;

/** The names of an object's members, in their order. */
final class Names {
  private final String[] names;

  /** The names, each at the place that its hash says or, if that is taken, after it. */
  private final @Nullable String[] table;

  /** Of the names there, their numbers. */
  private final short[] numbers;

  Names(String[] names) {
    this.names = names.clone();
    int size = Integer.highestOneBit(Math.max(1, names.length)) * 4;
    this.table = new String[size];
    this.numbers = new short[size];
    for (int i = 0; i < names.length; i++) {
      this.names[i] = names[i].intern();
      int slot = slot(names[i].hashCode(), size);
      while (table[slot] != null) {
        slot = (slot + 1) & (size - 1);
      }
      table[slot] = this.names[i];
      numbers[slot] = (short) i;
    }
  }

  String at(int number) {
    return names[number];
  }

  /**
   * The number of a name; -1 when it is none of these. Most of those who ask name what is interned,
   * which is told alike at a glance.
   */
  @SuppressWarnings("ReferenceEquality")
  int indexOf(String name) {
    int hash = name.hashCode();
    int slot = slot(hash, table.length);
    String there = table[slot];
    while (there != null) {
      if (there == name || (there.hashCode() == hash && there.equals(name))) {
        return numbers[slot];
      }
      slot = (slot + 1) & (table.length - 1);
      there = table[slot];
    }
    return -1;
  }

  private static int slot(int hash, int size) {
    return (hash ^ hash >>> 7 ^ hash >>> 15) & (size - 1);
  }
}
