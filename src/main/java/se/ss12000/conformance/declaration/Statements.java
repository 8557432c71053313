package se.ss12000.conformance.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.Section;

/** Reads single statements of a file, by the words of its role. */
final class Statements {
  private static final Text NO_WORD =
      Text.sv("{word} går inte här. {hint} Möjliga är {words}")
          .en("{word} will not do here. {hint} Possible are {words}");
  private static final int ALL = 100;
  private static final int MOST = Integer.MAX_VALUE;

  private final Role role;

  Statements(Role role) {
    this.role = role;
  }

  /**
   * One thing that a file says something of.
   *
   * @param bare whether only its name stands there, in a list
   */
  record Entry(String name, Section place, boolean bare) {}

  /** The entries of a mapping, or of a list of names. */
  static List<Entry> entries(Section section) {
    var entries = new ArrayList<Entry>();
    if (section.isObject()) {
      section.keys().forEach(key -> entries.add(new Entry(key, section.at(key), false)));
    } else {
      section.list().forEach(item -> entries.add(new Entry(item.text(), item, true)));
    }
    return entries;
  }

  /** What is said when nothing is. */
  Stand usual() {
    return role == Role.PROVIDER ? Stand.OFFERED : Stand.MUST;
  }

  /**
   * What is said of something; a word alone says how it stands.
   *
   * @param usual how it stands when the file does not say
   * @param more further keys that may stand there
   */
  Statement read(Entry entry, Stand usual, Set<String> more) {
    Section section = entry.place();
    if (entry.bare() || !section.isThere()) {
      return Statement.of(usual, Origin.DECLARED);
    }
    if (section.isText()) {
      return Statement.of(stand(section).orElse(usual), Origin.DECLARED);
    }
    section.onlyKeys(keys(more));
    return new Statement(
        stand(section.at(role == Role.PROVIDER ? "offer" : "level")).orElse(usual),
        origin(section.at("origin")),
        section.at("percent").number(0, ALL, Statement.UNSAID),
        section.at("codes").scalars(),
        section.at("records").number(0, MOST, Statement.UNSAID));
  }

  private Set<String> keys(Set<String> more) {
    var keys = new TreeSet<>(more);
    keys.addAll(role == Role.PROVIDER ? Set.of("offer", "origin") : Set.of("level"));
    return keys;
  }

  private Optional<Stand> stand(Section section) {
    List<Stand> possible =
        role == Role.PROVIDER
            ? List.of(Stand.OFFERED, Stand.WITHHELD, Stand.NOT_OBSERVED)
            : List.of(Stand.MUST, Stand.SHOULD);
    List<String> words = possible.stream().map(Stand::code).toList();
    String word = word(section, words);
    return possible.stream().filter(stand -> stand.code().equals(word)).findFirst();
  }

  /** How it is known; what is not said to be observed is declared. */
  Origin origin(Section section) {
    String word = word(section, List.of(Origin.OBSERVED.code(), Origin.DECLARED.code()));
    return word.equals(Origin.OBSERVED.code()) ? Origin.OBSERVED : Origin.DECLARED;
  }

  /** A word that must be one of some; empty when there is none. */
  static String word(Section section, List<String> words) {
    return section.oneOf(words, NO_WORD.with("words", String.join(", ", words)));
  }
}
