package se.ss12000.conformance.acceptance;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some words, of which one is found by what it begins with. */
final class Words {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final List<String> texts;
  private final Word[] words;
  private final @Nullable TextNode[] nodes;

  /** As many bytes as all have, their quotes included. */
  private final long mask;

  /** Numbers of words, each at the place that its beginning says or, if that is taken, after it. */
  private final int[] table;

  Words(List<String> texts) {
    this.texts = List.copyOf(texts);
    this.nodes = new TextNode[texts.size()];
    this.words = new Word[texts.size()];
    int shortest = texts.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (int i = 0; i < words.length; i++) {
      words[i] = new Word("", texts.get(i), "\"");
      shortest = Math.min(shortest, words[i].length());
    }
    this.mask = Word.mask(shortest);
    this.table = new int[Integer.highestOneBit(Math.max(1, words.length)) * 4];
    Arrays.fill(table, -1);
    for (int i = 0; i < words.length; i++) {
      int slot = slot(words[i].head());
      while (table[slot] >= 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = i;
    }
  }

  String text(int number) {
    return texts.get(number);
  }

  /** How many bytes a word takes. */
  int length(int number) {
    return words[number].length() - 1;
  }

  /** A word as a value, the same whenever it is met. */
  TextNode node(int number) {
    TextNode node = nodes[number];
    if (node == null) {
      node = TextNode.valueOf(texts.get(number));
      nodes[number] = node;
    }
    return node;
  }

  /**
   * The number of the word that stands somewhere with a quote after it; -1 when none of these does.
   */
  int at(byte[] bytes, int from) {
    int slot = slot(Strings.eight(bytes, from));
    while (table[slot] >= 0) {
      if (words[table[slot]].standsAt(bytes, from)) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  private int slot(long beginning) {
    return (int) (((beginning & mask) * SPREAD) >>> Integer.SIZE) & (table.length - 1);
  }
}
