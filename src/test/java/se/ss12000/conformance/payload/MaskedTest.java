package se.ss12000.conformance.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.text.Text;

final class MaskedTest {
  @ParameterizedTest
  @CsvSource({
    "20110203-9814, 99999999-9999",
    "2011-7-5, 9999-9-9",
    "20110203TF12, 99999999a99",
    "prov.provsson@skola.example, a.a@a.a",
    "skola.example, a.a",
    "'\"x@y z\"', '\"…\"'",
    "'\"prov@skola\"', '\"a@a\"'",
    "٣, 9",
    "'\" \"', '\" \"'",
    "+46 (0)8-465, +99 (9)9-999",
  })
  void showsTheShapeOfNumbersAndAddressesInTheNet(String value, String shape) {
    assertThat(Masked.value(Text.same(value)))
        .isEqualTo(new Text(shape + " (maskerat)", shape + " (masked)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Provsson",
        "Åsa Ö",
        "Ʊ文",
        "true",
        "Provgatan 12, 123 45 Provorten",
        "Hon kommer 2026-08-17 och stannar en vecka. Ring.",
        "{x: 1}",
      })
  void showsNothingOfNamesAndWordsNotEvenTheirLength(String value) {
    assertThat(Masked.value(Text.same(value))).isEqualTo(new Text("… (maskerat)", "… (masked)"));
  }

  @Test
  void masksEachLanguageByItself() {
    assertThat(Masked.value(Text.sv("2011").en("a year")))
        .isEqualTo(new Text("9999 (maskerat)", "… (masked)"));
  }

  @Test
  void cutsLongShapes() {
    assertThat(Masked.value(Text.same("1".repeat(60))).en())
        .isEqualTo("9".repeat(60) + " (masked)");
    assertThat(Masked.value(Text.same("1".repeat(61))).en())
        .isEqualTo("9".repeat(60) + "… (masked)");
  }

  @Test
  void countsCharactersAndNotTheirHalves() {
    assertThat(Masked.value(Text.same("😀".repeat(60))).en())
        .isEqualTo("😀".repeat(60) + " (masked)");
  }

  @Test
  void masksWhatNamesSomebodyInThePathOfAnAddress() {
    assertThat(Masked.path("/v2.0/persons/20110203-9814")).isEqualTo("/v2.0/persons/99999999-9999");
    assertThat(Masked.path("/v2.0/persons/00000000-0000-4000-8000-000000000001"))
        .isEqualTo("/v2.0/persons/00000000-0000-4000-8000-000000000001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00000000-0000-4000-8000-000000000001",
        "00000000-0000-4000-8000-00000000000A",
        "1234567",
        "class-7A",
        "SE-12-345-67",
      })
  void showsAnIdThatTellsNothing(String id) {
    assertThat(Masked.id(id)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "12345678, 99999999",
    "20110203-9814, 99999999-9999",
    "201102039814, 999999999999",
    "1-2-3-4-5-6-7-8, 9-9-9-9-9-9-9-9",
    "prov@skola.example, a@a.a",
    "Prov Provsson, …",
    "00000000-0000-4000-8000-00000000000, 99999999-9999-9999-9999-99999999999",
    "{00000000-0000-4000-8000-000000000001}, {99999999-9999-9999-9999-999999999999}",
  })
  void masksAnIdThatMayTellWho(String id, String shape) {
    assertThat(Masked.id(id)).isEqualTo(shape);
  }

  @Test
  void masksAnIdWithLineBreaks() {
    assertThat(Masked.id("20110203\n\n9814")).isEqualTo("99999999  9999");
  }

  @Test
  void showsLineBreaksAsSpaces() {
    assertThat(Masked.value(Text.same("2011\n\t0203")).en()).isEqualTo("9999  9999 (masked)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20110203-9814",
        "tel. 08-465 004 99",
        "0701740699",
        "a@b",
        "19110203T00:00:00Z",
        "1911-02-03",
        "2011-02-03"
      })
  void takesNumbersAndAddressesForTelling(String value) {
    assertThat(Masked.isTelling(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GR",
        "1234567",
        "2026-08-17",
        "2026-08-17T08:15:00+02:00",
        "2026-8-7",
        "1b4e28ba-2fa1-11d2-883f-0016d3cca427"
      })
  void takesCodesAndPlansForNothingTelling(String value) {
    assertThat(Masked.isTelling(value)).isFalse();
  }

  @Test
  void isQuickWithALongIdOfManyLines() {
    String id = "1".repeat(60) + "\n\n";

    String masked = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Masked.id(id));

    assertThat(masked).startsWith("999");
  }
}
