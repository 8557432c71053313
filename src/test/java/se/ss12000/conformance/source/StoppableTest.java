package se.ss12000.conformance.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.source.file.FileSource;
import se.ss12000.conformance.text.Text;

final class StoppableTest {
  @TempDir Path folder;

  private FileSource source() throws Exception {
    Path rooms = folder.resolve("rooms.jsonl");
    Files.writeString(rooms, "{\"id\":\"1\"}\n{\"id\":\"2\"}\n{\"id\":\"3\"}\n");
    return new FileSource(
        List.of(rooms), Optional.empty(), Read.STANDARD, InputStream.nullInputStream());
  }

  /** Reads it, and stops it once there are so many payloads. */
  private static List<Payload> read(Stoppable source, int most) throws SourceException {
    var read = new ArrayList<Payload>();
    source.read(
        payload -> {
          read.add(payload);
          if (read.size() == most) {
            assertThat(source.stop()).isTrue();
          }
        });
    return read;
  }

  @Test
  void passesEverythingOnWhileNobodyStopsIt() throws Exception {
    try (var source = source()) {
      List<Payload> all = read(new Stoppable(source), 0);

      assertThat(all).hasSize(4).noneMatch(Unavailable.class::isInstance);
    }
  }

  @Test
  void saysThatThereWasMore() throws Exception {
    try (var source = source()) {
      var stoppable = new Stoppable(source);

      List<Payload> first = read(stoppable, 2);

      assertThat(first).hasSize(3);
      assertThat(first.subList(0, 2)).allMatch(Entity.class::isInstance);
      assertThat(first.get(2)).isInstanceOf(Unavailable.class);
      assertThat(read(stoppable, 0)).containsExactly(first.get(2));
    }
  }

  @Test
  void tellsThatNothingWasReadYet() throws Exception {
    try (var source = source()) {
      assertThat(new Stoppable(source).stop()).isFalse();
    }
  }

  @Test
  void hasADigestOfItsOwnWhenStopped() throws Exception {
    String whole;
    try (var source = source()) {
      read(new Stoppable(source), 0);
      whole = source.digest();
    }
    try (var source = source()) {
      var stoppable = new Stoppable(source);
      read(stoppable, 2);

      assertThat(stoppable.digest()).startsWith("sha256:").isNotEqualTo(whole);
    }
  }

  /** Else a stop among them would leave all that was not read out of account. */
  @Test
  void losesDataEvenWhenItStopsAtAnAnswerThatDeliversNone() throws Exception {
    var asked =
        new Exchange(
            1,
            1,
            Question.BY_ID,
            "GET /rooms/{id}",
            "GET",
            "http://127.0.0.1/v2.0/rooms/1",
            List.of(),
            "",
            200,
            Map.of(),
            1,
            Instant.EPOCH,
            1,
            Text.NONE);
    var lost = new Unavailable(new Origin.Http(asked), Optional.empty(), Text.NONE);
    Source twice =
        new Source() {
          @Override
          public void read(Consumer<Payload> taker) {
            taker.accept(lost);
            taker.accept(lost);
          }

          @Override
          public String digest() {
            return "";
          }
        };

    List<Payload> read = read(new Stoppable(twice), 1);

    assertThat(lost.origin().delivers()).isFalse();
    assertThat(read).hasSize(2);
    assertThat(read.get(1).origin().delivers()).isTrue();
  }
}
