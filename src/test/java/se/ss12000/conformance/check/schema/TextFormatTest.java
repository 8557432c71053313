package se.ss12000.conformance.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextFormatTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1b4e28ba-2fa1-11d2-883f-0016d3cca427",
        "1B4E28BA-2FA1-11D2-883F-0016D3CCA427",
        "1b4e28ba-2FA1-11d2-883F-0016d3cca427",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "1b4e28ba-2fa1-f1d2-f83f-0016d3cca427",
      })
  void acceptsAUuid(String text) {
    assertThat(TextFormat.UUID.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7A",
        "{1b4e28ba-2fa1-11d2-883f-0016d3cca427}",
        "urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427",
        "1b4e28ba2fa111d2883f0016d3cca427",
        "1b4e28ba-2fa1-11d2-883f-0016d3cca42",
        "1b4e28ba-2fa1-11d2-883f-0016d3cca4277",
        "1b4e28ba-2fa1-11d2-883f-0016d3cca42g",
        "1b4e28ba-2fa1-11d2-883f-0016d3cca427 ",
        "1b4e28ba-2fa1-11d2-883f-0016d3cca427\n",
        "1b4e28ba-2fa11-1d2-883f-0016d3cca427",
        "1b4e28b-a2fa1-11d2-883f-0016d3cca427",
        "1b4e28ba_2fa1_11d2_883f_0016d3cca427",
      })
  void reportsWhatIsNoUuid(String text) {
    assertThat(TextFormat.UUID.matches(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-08-17",
        "2024-02-29",
        "2000-02-29",
        "1999-12-31",
        "2026-01-01",
        "0001-01-01",
        "2026-04-30",
        "9999-12-31",
        "0000-01-01",
      })
  void acceptsADate(String text) {
    assertThat(TextFormat.DATE.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-29",
        "2100-02-29",
        "1900-02-29",
        "2024-02-30",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-01-32",
        "26-08-17",
        "2026-8-17",
        "2026-08-7",
        "20260817",
        "2026/08/17",
        "17-08-2026",
        "2026-08-17T00:00:00Z",
        "2026-08-17Z",
        " 2026-08-17",
        "2026-08-17\n",
        "2026-W34-1",
        "+2026-08-17",
        "-2026-08-17",
        "12026-08-17",
        "٢٠٢٦-08-17",
      })
  void reportsWhatIsNoDate(String text) {
    assertThat(TextFormat.DATE.matches(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-08-17T08:15:00Z", "2026-08-17t08:15:00z", "2026-08-17T08:15:00+02:00",
        "2026-08-17T08:15:00-03:30", "2026-08-17T08:15:00+14:00", "2026-08-17T08:15:00-00:00",
        "2026-08-17T00:00:00+00:00", "2026-08-17T23:59:59+23:59", "2024-02-29T08:15:00Z",
        "2016-12-31T23:59:60Z", "2026-08-17T08:15:00.1Z", "2026-08-17T08:15:00.123+02:00",
        "2026-08-17T08:15:00.123456789012345Z",
      })
  void acceptsAnInstant(String text) {
    assertThat(TextFormat.DATE_TIME.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-08-17",
        "2026-08-17T08:15:00",
        "2026-08-17 08:15:00Z",
        "2026-08-17T08:15Z",
        "2026-08-17T8:15:00Z",
        "2026-08-17T24:00:00Z",
        "2026-08-17T08:60:00Z",
        "2026-08-17T08:15:61Z",
        "2026-02-29T08:15:00Z",
        "2100-02-29T08:15:00Z",
        "2026-08-17T08:15:00+0200",
        "2026-08-17T08:15:00+02",
        "2026-08-17T08:15:00+24:00",
        "2026-08-17T08:15:00+02:60",
        "2026-08-17T08:15:00.Z",
        "2026-08-17T08:15:00,5Z",
        "2026-08-17T08:15:00 Z",
        "2026-08-17T08:15:00ZZ",
        "2026-08-17T08:15:00Z\n",
        "2026-08-17T08:15:00[Europe/Stockholm]",
        "20260817T081500Z",
        "2026-08-17T08:15:00CET",
      })
  void reportsWhatIsNoInstant(String text) {
    assertThat(TextFormat.DATE_TIME.matches(text)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void standsTextsOfAnyLength(TextFormat format) {
    for (String unit : new String[] {"a", "a.", "1", "-", "\\a", "a@", "å", "1b4e28ba-"}) {
      String text = unit.repeat(50_000);

      assertThatCode(
              () -> {
                format.matches(text);
                format.matches("\"" + text + "\"@skola.example");
                format.matches(text + "a@skola.example");
                format.matches("prov@" + text + "a");
              })
          .as("%s of many %s", format, unit)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNamedAsInSchemas(TextFormat format) {
    assertThat(format.keyword()).isIn("uuid", "date", "date-time", "email", "uri");
  }
}
