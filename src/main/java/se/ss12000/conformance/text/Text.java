package se.ss12000.conformance.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in every supported language, with named {@code {placeholders}}.
 *
 * <p>Both languages must use the same placeholders; a text that does not is refused when it is
 * created, so a forgotten translation cannot reach a user.
 */
public record Text(String sv, String en) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]\\w*)}");

  /** Nothing to say. */
  public static final Text NONE = new Text("", "");

  public Text {
    if (!placeholdersOf(sv).equals(placeholdersOf(en))) {
      throw new IllegalArgumentException("sv and en differ in placeholders: " + sv + " / " + en);
    }
  }

  /** Starts a text; the compiler insists that a translation follows. */
  public static Swedish sv(String sv) {
    return en -> new Text(sv, en);
  }

  /** A name, number or code that is the same in every language. */
  public static Text same(String word) {
    return new Text(word, word);
  }

  /** A text still waiting for its English translation. */
  @FunctionalInterface
  public interface Swedish {
    Text en(String en);
  }

  public boolean isEmpty() {
    return sv.isEmpty() && en.isEmpty();
  }

  public Set<String> placeholders() {
    return placeholdersOf(sv);
  }

  public String in(Language language) {
    return switch (language) {
      case SV -> sv;
      case EN -> en;
    };
  }

  /** This text with its placeholders filled; one without a value stays as it is. */
  public Text with(Map<String, Text> values) {
    if (values.isEmpty()) {
      return this;
    }
    return new Text(filled(Language.SV, values), filled(Language.EN, values));
  }

  /** This text with one placeholder filled. */
  public Text with(String placeholder, Text value) {
    return with(Map.of(placeholder, value));
  }

  /** This text with one placeholder filled by something that is the same in every language. */
  public Text with(String placeholder, Object value) {
    return with(placeholder, same(value.toString()));
  }

  private String filled(Language language, Map<String, Text> values) {
    return PLACEHOLDER
        .matcher(in(language))
        .replaceAll(
            m -> {
              Text value = values.get(m.group(1));
              return Matcher.quoteReplacement(value == null ? m.group() : value.in(language));
            });
  }

  private static Set<String> placeholdersOf(String template) {
    var names = new TreeSet<String>();
    PLACEHOLDER.matcher(template).results().forEach(m -> names.add(m.group(1)));
    return Set.copyOf(names);
  }
}
