package se.ss12000.conformance.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms read eight bytes at a time take what patterns take. */
final class FormTest {
  private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]";
  private static final String TIME = "T([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\\.[0-9]+)?";
  private static final String ZONE = "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

  private static boolean takes(Form form, String text) {
    byte[] bytes = room(text + "\"");
    return form.end(bytes, 3) == 3 + text.length();
  }

  /** A text between others, none of which may be looked at. */
  private static byte[] room(String text) {
    String zero = "\0";
    return ("[1," + text + zero + "\"0-:Z@.a".repeat(6)).getBytes(ISO_8859_1);
  }

  private static boolean matches(Form form, String text) {
    return switch (form) {
      case UUID -> Pattern.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text);
      case DATE -> Pattern.matches(DAY, text) && isDay(text);
      case DATE_TIME -> Pattern.matches(DAY + TIME + ZONE, text) && isDay(text.substring(0, 10));
      case CLOCK -> Pattern.matches("[0-9]{2}:[0-9]{2}", text);
      case EMAIL ->
          Pattern.matches(
              "[0-9A-Za-z]+([._%+-][0-9A-Za-z]+)*@[0-9A-Za-z]+([.-][0-9A-Za-z]+)*", text);
      case URI -> Pattern.matches("https://[0-9A-Za-z][0-9A-Za-z/._-]*", text);
      case FREE, CODE -> false;
    };
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() >= 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String usual(Form form, Random random) {
    return switch (form) {
      case UUID -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
      case DATE -> day(random);
      case DATE_TIME ->
          "%sT%02d:%02d:%02d%s%s"
              .formatted(
                  day(random),
                  random.nextInt(26),
                  random.nextInt(62),
                  random.nextInt(62),
                  random.nextBoolean() ? "" : "." + random.nextInt(2_000),
                  random.nextBoolean() ? "Z" : "+%02d:00".formatted(random.nextInt(26)));
      case EMAIL -> "eva.ek" + "-1".repeat(random.nextInt(3)) + "@post.ekhult.example";
      case CLOCK -> "%02d:%02d".formatted(random.nextInt(100), random.nextInt(100));
      case URI -> "https://skola.example/en_fil-" + random.nextInt() + ".txt";
      case FREE, CODE -> "";
    };
  }

  private static String day(Random random) {
    return "%04d-%02d-%02d"
        .formatted(random.nextInt(2_500), random.nextInt(14), random.nextInt(33));
  }

  private static String changed(String text, Random random) {
    var changed = new StringBuilder(text);
    int at = random.nextInt(text.length());
    char other =
        random.nextBoolean() ? text.charAt(random.nextInt(text.length())) : anything(random);
    switch (random.nextInt(4)) {
      case 0 -> changed.insert(at, other);
      case 1 -> changed.deleteCharAt(at);
      default -> changed.setCharAt(at, other);
    }
    return changed.toString();
  }

  private static char anything(Random random) {
    char other = (char) random.nextInt(256);
    return other == '"' ? 'f' : other;
  }

  @ParameterizedTest
  @EnumSource
  void takesWhatItsPatternTakes(Form form) {
    var random = new Random(form.name().hashCode());
    for (int i = 0; i < 5_000; i++) {
      String text = usual(form, random);
      assertThat(takes(form, text)).as(text).isEqualTo(matches(form, text));
      String changed = text.isEmpty() ? text : changed(text, random);
      assertThat(takes(form, changed)).as(changed).isEqualTo(matches(form, changed));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UUID, 0aAfF9b1-0aAf-F9b1-0aAf-0aAfF9b10aAf",
    "DATE, 2024-02-29",
    "DATE_TIME, 2000-02-29T23:59:59.999+23:59",
    "CLOCK, 24:60",
    "EMAIL, e.e@ek-hult.example",
    "URI, https://e.example/"
  })
  void takesNoOtherByteAnywhere(Form form, String text) {
    assertThat(takes(form, text)).isTrue();
    for (int at = 0; at < text.length(); at++) {
      for (char other = 0; other < 256; other++) {
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        assertThat(other != '"' && takes(form, changed))
            .as(changed)
            .isEqualTo(matches(form, changed));
      }
      assertThat(form.end(room(text.substring(0, at)), 3)).isNegative();
    }
    byte[] end = Arrays.copyOf(room(text), 3 + text.length() + Strings.MARGIN);
    assertThat(form.end(end, 3)).isNegative();
  }
}
