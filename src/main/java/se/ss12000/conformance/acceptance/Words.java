package se.ss12000.conformance.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Some words, of which one is found by its bytes. */
final class Words {
  private final byte[][] words;
  private final long[] heads;
  private final long[] masks;
  private final int[] table;

  Words(List<String> words) {
    this.words = words.stream().map(w -> w.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    this.heads = Arrays.stream(this.words).mapToLong(Words::head).toArray();
    this.masks = Arrays.stream(this.words).mapToLong(Words::mask).toArray();
    this.table = new int[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    Arrays.fill(table, -1);
    for (int i = 0; i < this.words.length; i++) {
      int slot = slot(this.words[i], 0, this.words[i].length);
      while (table[slot] >= 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = i;
    }
  }

  /** The number of the word that stands somewhere; -1 when it is none of these. */
  int find(byte[] bytes, int from, int to) {
    int slot = slot(bytes, from, to);
    while (table[slot] >= 0) {
      byte[] word = words[table[slot]];
      if (Arrays.equals(word, 0, word.length, bytes, from, to)) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  /**
   * Where a word ends that stands somewhere within quotes; -1 when another one does.
   *
   * @param bytes with at least eight of them from there on
   */
  int endOf(int word, byte[] bytes, int from) {
    if (((long) Strings.LONG.get(bytes, from) & masks[word]) != heads[word]) {
      return -1;
    }
    int length = words[word].length;
    int to = from + length;
    boolean rest =
        length <= Long.BYTES
            || (to < bytes.length
                && Arrays.equals(words[word], Long.BYTES, length, bytes, from + Long.BYTES, to));
    return rest && to < bytes.length && bytes[to] == '"' ? to : -1;
  }

  /** The first eight bytes of a word, as many as it has. */
  private static long head(byte[] word) {
    return (long) Strings.LONG.get(Arrays.copyOf(word, Math.max(word.length, Long.BYTES)), 0);
  }

  private static long mask(byte[] word) {
    return word.length >= Long.BYTES ? -1 : (1L << (word.length * Byte.SIZE)) - 1;
  }

  private int slot(byte[] bytes, int from, int to) {
    if (from == to) {
      return 0;
    }
    int middle = bytes[(from + to) >>> 1];
    int hash = (to - from) * 31 + bytes[from] * 7 + bytes[to - 1] * 17 + middle * 3;
    return (hash ^ hash >>> 5) & (table.length - 1);
  }
}
