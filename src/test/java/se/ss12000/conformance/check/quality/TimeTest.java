package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeTest {
  @Test
  void readsADate() {
    assertThat(Time.day(text("2026-08-17"))).isEqualTo(20260817);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2000-02-29", "2026-12-31"})
  void knowsLeapDays(String date) {
    assertThat(Time.day(text(date))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-04-31",
        "2026-00-10",
        "2026/08/17",
        "20260817",
        "2026-08-17T00:00:00Z",
        "åååå-mm-dd"
      })
  void seesNoDateInAnythingElse(String written) {
    assertThat(Time.day(text(written))).isEqualTo(Time.NO_DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-01T00:00:00Z",
        "1969-12-31T23:59:59Z",
        "2026-08-17T08:00:00+02:00",
        "2024-02-29T23:59:59.999-05:30",
        "2100-03-01T00:00:00.5Z",
        "2026-08-17T08:00:00.123456+02:00"
      })
  void readsAMomentAsTheLibraryDoes(String written) {
    assertThat(Time.moment(text(written)))
        .isEqualTo(OffsetDateTime.parse(written).toInstant().toEpochMilli());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-08-17",
        "2026-08-17T08:00:00",
        "2026-08-17T08:00:00+0200",
        "2026-08-17T08:00:00 CEST",
        "2026-02-30T08:00:00Z",
        "2026-08-17Tkl:00:00Z"
      })
  void seesNoMomentInAnythingElse(String written) {
    assertThat(Time.moment(text(written))).isEqualTo(Time.NO_MOMENT);
  }

  @Test
  void readsTheTimeOfDay() {
    assertThat(Time.ofDay(text("07:30"))).isEqualTo(450);
    assertThat(Time.ofDay(text("7:30"))).isNegative();
    assertThat(Time.ofDay(IntNode.valueOf(730))).isNegative();
  }

  @Test
  void anEventAtMidnightInSwedenIsOnTheDayThatBegins() {
    assertThat(Time.firstDay(text("2026-08-16T22:00:00Z"))).isEqualTo(20260817);
    assertThat(Time.firstDay(text("2026-01-11T23:00:00Z"))).isEqualTo(20260112);
  }

  @Test
  void anEventThatEndsAtMidnightInSwedenIsOnTheDayThatEnds() {
    assertThat(Time.lastDay(text("2026-08-17T22:00:00Z"))).isEqualTo(20260817);
    assertThat(Time.lastDay(text("2026-01-12T23:00:00Z"))).isEqualTo(20260112);
  }

  private static JsonNode text(String written) {
    return TextNode.valueOf(written);
  }
}
