package se.ss12000.conformance.source.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.source.recording.Exchanges.list;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Answer;
import se.ss12000.conformance.source.recording.Arrivals.Arrival;

final class ArrivalsTest {
  private final Arrivals arrivals = new Arrivals();

  @BeforeEach
  void open() {
    arrivals.open(false);
  }

  private static Answer large(int number) {
    return list(number, "persons", "x".repeat(3 << 20));
  }

  @Test
  void handsOverAnAnswerThatIsAtHand() throws InterruptedException {
    Answer answer = list(1, "persons", "{}");
    arrivals.add(answer);

    assertThat(arrivals.next()).contains(new Arrival(answer.exchange(), Optional.of(answer)));
  }

  @Test
  void holdsFewBytes() throws InterruptedException {
    arrivals.add(large(1));
    arrivals.add(large(2));

    assertThat(arrivals.next().flatMap(Arrival::answer)).isPresent();
    assertThat(arrivals.next()).hasValueSatisfying(next -> assertThat(next.answer()).isEmpty());
  }

  @Test
  void holdsMoreOnceOthersAreTaken() throws InterruptedException {
    for (int number = 1; number < 4; number++) {
      arrivals.add(large(number));
      assertThat(arrivals.next().flatMap(Arrival::answer)).isPresent();
    }
  }

  @Test
  void endsWhenNothingMoreComes() throws InterruptedException {
    arrivals.add(large(1));
    arrivals.close();

    assertThat(arrivals.next()).isPresent();
    assertThat(arrivals.next()).isEmpty();
  }
}
