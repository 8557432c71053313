package se.ss12000.conformance.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Envelope.Shape;

final class EnvelopeTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));

  @Test
  void hasMoreWhenItNamesANextPage() {
    assertThat(page("{'pageToken': 'x'}").hasMore()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'pageToken': null}",
        "{'pageToken': ''}",
        "{'pageToken': 7}",
        "{'x': 'y'}"
      })
  void hasNoMoreWhenItNamesNone(String members) {
    assertThat(page(members).hasMore()).isFalse();
  }

  private static Envelope page(String members) {
    return new Envelope(
        new Origin.File("a.json"),
        Shape.PAGE,
        RECORDS.type("Person"),
        "data",
        Records.json(members),
        Map.of(),
        2);
  }
}
