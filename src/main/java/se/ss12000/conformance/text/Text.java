package se.ss12000.conformance.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A text in every supported language, with named {@code {placeholders}}.
 *
 * <p>Both languages must use the same placeholders; a text that does not is refused when it is
 * created, so a forgotten translation cannot reach a user.
 */
public record Text(String sv, String en) {
  /** Nothing to say. */
  public static final Text NONE = new Text("", "");

  public Text {
    boolean plain = sv.indexOf('{') < 0 && en.indexOf('{') < 0;
    if (!plain && !sv.equals(en) && !placeholdersOf(sv).equals(placeholdersOf(en))) {
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
    return Set.copyOf(placeholdersOf(sv));
  }

  public String in(Language language) {
    return switch (language) {
      case SV -> sv;
      case EN -> en;
    };
  }

  /** This text with its placeholders filled; one without a value stays as it is. */
  public Text with(Map<String, Text> values) {
    if (values.isEmpty() || (sv.indexOf('{') < 0 && en.indexOf('{') < 0)) {
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
    String template = in(language);
    var filled = new StringBuilder();
    int done = 0;
    for (int open = next(template, 0); open >= 0; open = next(template, open + 1)) {
      int close = template.indexOf('}', open);
      Text value = values.get(template.substring(open + 1, close));
      if (value != null) {
        filled.append(template, done, open).append(value.in(language));
        done = close + 1;
      }
    }
    return filled.append(template, done, template.length()).toString();
  }

  private static Set<String> placeholdersOf(String template) {
    var names = new HashSet<String>();
    for (int open = next(template, 0); open >= 0; open = next(template, open + 1)) {
      names.add(template.substring(open + 1, template.indexOf('}', open)));
    }
    return names;
  }

  /** Where the next placeholder opens, or -1; every text passes here, so there is no pattern. */
  private static int next(String template, int from) {
    int open = template.indexOf('{', from);
    while (open >= 0 && !isPlaceholder(template, open)) {
      open = template.indexOf('{', open + 1);
    }
    return open;
  }

  /** A small letter, then letters, digits and underscores. */
  private static boolean isPlaceholder(String template, int open) {
    int close = open + 1;
    while (close < template.length() && isOfName(template.charAt(close), close > open + 1)) {
      close++;
    }
    return close > open + 1 && close < template.length() && template.charAt(close) == '}';
  }

  private static boolean isOfName(char letter, boolean further) {
    return (letter >= 'a' && letter <= 'z')
        || (further
            && ((letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '_'));
  }
}
