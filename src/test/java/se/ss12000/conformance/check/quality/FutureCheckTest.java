package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Records;

final class FutureCheckTest {
  private final FutureCheck check =
      new FutureCheck(
          Judged.STANDARD, Clock.fixed(Instant.parse("2026-10-05T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void reportsAChangeInTheFuture() {
    assertThat(changed("2026-10-06T12:00:01Z")).containsExactly("QUA-004 /meta/modified");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-10-05T11:59:59Z", "2026-10-06T12:00:00Z", "2026-10-06T14:00:00+02:00", "?"})
  void acceptsTheSlipsOfClocksAndTimeZones(String modified) {
    assertThat(changed(modified)).isEmpty();
  }

  @Test
  void reportsAGradeOfTheFuture() {
    assertThat(Judged.places(check, "Grade", "{'registeredDate': '2026-10-07'}"))
        .containsExactly("QUA-005 /registeredDate");
    assertThat(Judged.places(check, "Grade", "{'registeredDate': '2026-10-06'}")).isEmpty();
  }

  @Test
  void acceptsAStartInTheFuture() {
    assertThat(Judged.places(check, "Group", "{'startDate': '2099-08-17'}")).isEmpty();
  }

  private List<String> changed(String modified) {
    var person = Records.person(1);
    person.set("meta", Records.json("{'modified': '" + modified + "'}"));
    return Judged.places(check, "Person", person);
  }
}
