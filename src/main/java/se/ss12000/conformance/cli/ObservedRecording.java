package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.Observed;
import se.ss12000.conformance.declaration.RecordObservations;
import se.ss12000.conformance.declaration.ServiceObservations;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.source.Source;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.recording.RecordingSource;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Judges a recorded crawl, and keeps what it shows of the provider. */
record ObservedRecording(Surroundings surroundings, Language language, CommonOptions common) {
  /** Examples to tell every place that deviates from, without keeping all of them. */
  private static final int EXAMPLES = 1000;

  Declaration declaration(Path file, Standard standard, String name)
      throws IOException, SourceException, YamlException {
    try (var recording = RecordingSource.open(file, standard)) {
      var reports = new ReportOptions();
      reports.maxFindings = EXAMPLES;
      RunRequest request =
          new JudgingOptions()
              .request(
                  standard,
                  false,
                  List.of(),
                  "crawl",
                  recording.head().base(),
                  RunArguments.NONE,
                  reports,
                  common,
                  surroundings,
                  language);
      var records = new RecordObservations(standard);
      Report report = JudgingOptions.validation(request).run(new Watched(recording, records));
      var service = new ServiceObservations(standard);
      recording
          .conversation()
          .map(Conversation::exchanges)
          .orElse(List.of())
          .forEach(service::observe);
      return new Observed(standard, report, service, records).declaration(name, language);
    }
  }

  /** A source of which every record is looked at once, however often it is read. */
  private static final class Watched implements Source {
    private final Source source;
    private final RecordObservations records;
    private boolean seen;

    Watched(Source source, RecordObservations records) {
      this.source = source;
      this.records = records;
    }

    @Override
    public void read(Consumer<Payload> payloads) throws SourceException {
      boolean again = seen;
      seen = true;
      source.read(
          payload -> {
            if (!again && payload instanceof Entity entity) {
              records.observe(entity.type(), entity.json());
            }
            payloads.accept(payload);
          });
    }

    @Override
    public Optional<Conversation> conversation() {
      return source.conversation();
    }

    @Override
    public List<Text> extent() {
      return source.extent();
    }

    @Override
    public String digest() {
      return source.digest();
    }
  }
}
