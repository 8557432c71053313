package se.ss12000.conformance.acceptance;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some words, of which one is found by its bytes. */
final class Words {
  private final List<String> words;
  private final byte[][] utf8;
  private final @Nullable TextNode[] nodes;
  private final int[] table;

  Words(List<String> words) {
    this.words = List.copyOf(words);
    this.nodes = new TextNode[words.size()];
    this.utf8 = words.stream().map(w -> w.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    this.table = new int[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    Arrays.fill(table, -1);
    for (int i = 0; i < utf8.length; i++) {
      int slot = slot(utf8[i], 0, utf8[i].length);
      while (table[slot] >= 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = i;
    }
  }

  String word(int number) {
    return words.get(number);
  }

  /** A word as a value, the same whenever it is met. */
  TextNode node(int number) {
    TextNode node = nodes[number];
    if (node == null) {
      node = TextNode.valueOf(words.get(number));
      nodes[number] = node;
    }
    return node;
  }

  /** The number of the word that stands somewhere; -1 when it is none of these. */
  int find(byte[] bytes, int from, int to) {
    int slot = slot(bytes, from, to);
    while (table[slot] >= 0) {
      byte[] word = utf8[table[slot]];
      if (Arrays.equals(word, 0, word.length, bytes, from, to)) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
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
