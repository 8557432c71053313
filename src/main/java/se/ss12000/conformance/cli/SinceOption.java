package se.ss12000.conformance.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.recording.RecordingSource;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** An earlier crawl, to hold a later one against. */
final class SinceOption {
  private static final Text NONE =
      Text.sv("--since: {file} är ingen inspelning").en("--since: {file} is no recording");

  private static final Text ONLY_RECORDINGS =
      Text.sv("--since: bara en inspelning kan hållas mot en tidigare")
          .en("--since: only a recording can be held against an earlier one");

  @Option(names = "--since", paramLabel = "RECORDING", descriptionKey = "since")
  @Nullable Path since;

  /**
   * The earlier crawl, while it is needed.
   *
   * @param source nothing when there is none
   */
  record Earlier(Optional<RecordingSource> source) implements Closeable {
    Optional<Conversation> conversation() {
      return source.flatMap(RecordingSource::conversation);
    }

    /** Makes a later crawl know of this one. */
    RecordingSource before(RecordingSource later) {
      source.ifPresent(later::after);
      return later;
    }

    @Override
    public void close() throws IOException {
      if (source.isPresent()) {
        source.get().close();
      }
    }
  }

  /** Files do not tell when they were read. */
  void refuse() {
    if (since != null) {
      throw new UsageException(ONLY_RECORDINGS);
    }
  }

  /** Opens it, if one was named. */
  Earlier open(Standard standard) throws IOException, SourceException {
    if (since == null) {
      return new Earlier(Optional.empty());
    }
    if (!Files.exists(since) || !RecordingSource.isRecording(since)) {
      throw new UsageException(NONE.with("file", since));
    }
    return new Earlier(Optional.of(RecordingSource.open(since, standard)));
  }
}
