package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.crawl.Consent;
import se.ss12000.conformance.crawl.CrawlProgress;
import se.ss12000.conformance.crawl.Inbox;
import se.ss12000.conformance.crawl.Notice;
import se.ss12000.conformance.crawl.Scope;
import se.ss12000.conformance.crawl.WritePlan;
import se.ss12000.conformance.crawl.Writes;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.provider.Fault;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.receiver.Conduct;
import se.ss12000.conformance.receiver.Receiver;
import se.ss12000.conformance.receiver.ReceiverSettings;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.run.Progress;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.run.Validation;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.Connection;
import se.ss12000.conformance.source.http.Credentials;
import se.ss12000.conformance.source.http.Endpoint;
import se.ss12000.conformance.source.http.Manners;
import se.ss12000.conformance.source.http.Route;
import se.ss12000.conformance.source.http.Timing;
import se.ss12000.conformance.source.http.WritingConnection;
import se.ss12000.conformance.source.recording.RecordingFile;
import se.ss12000.conformance.source.recording.RecordingHead;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.waiver.Waivers;

/** What is written at the built-in provider over a small sample, after no more than its lists. */
final class Writing {
  private static final Standard STANDARD = Standards.load("2.0", Reading.ADOPTED);
  private static final List<String> TYPES =
      List.of(
          "Person",
          "Placement",
          "Group",
          "Activity",
          "CalendarEvent",
          "Attendance",
          "AttendanceEvent",
          "AttendanceSchedule",
          "Absence");
  private static List<Entity> sample = List.of();

  private final List<Fault> faults;
  private Conduct conduct = Conduct.OK;
  private boolean interrupted;
  private boolean stillInterrupted;

  Writing(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  Writing firstNotice(Conduct how) {
    conduct = how;
    return this;
  }

  /** As when the user presses Ctrl-C while notices are waited for. */
  Writing interrupted() {
    interrupted = true;
    return this;
  }

  /** Whether the thread still knew of the interruption after all had been removed. */
  boolean isStillInterrupted() {
    return stillInterrupted;
  }

  /** Where waiting ends with an interruption. */
  private static final class Interrupting implements Inbox {
    @Override
    public String target() {
      return "http://127.0.0.1:1/";
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public Optional<Notice> next(Duration wait) throws InterruptedException {
      throw new InterruptedException();
    }
  }

  /** A clock that goes on whenever somebody looks at it. */
  static final class Ticking extends Clock {
    private final AtomicLong millis =
        new AtomicLong(Instant.parse("2026-11-02T12:00:00Z").toEpochMilli());

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis.addAndGet(20));
    }
  }

  Report report(Path folder) throws IOException, SourceException {
    Clock clock = new Ticking();
    List<EntityType> types = TYPES.stream().map(name -> STANDARD.type(name).orElseThrow()).toList();
    var scope =
        new Scope(
            types,
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2027, 6, 30),
            0,
            Map.of(),
            false,
            Set.of(),
            List.of());
    var consent =
        new Consent(DemoOptions.testPersons(STANDARD), true, Optional.of(Duration.ofMillis(1500)));
    var plan = new WritePlan(STANDARD, scope, consent);
    var settings =
        new ReceiverSettings(
            "127.0.0.1", 0, Optional.empty(), Optional.empty(), conduct, "word", clock);
    var head =
        new RecordingHead("2.0", "https://school.example", "0", clock.instant(), "", 0, false, "");
    try (Provider provider =
            Provider.start(ProviderSettings.of(STANDARD, clock).with(faults), sample());
        Receiver receiver = Receiver.start(settings);
        RecordingFile recording =
            RecordingFile.create(folder.resolve("written.jsonl"), head, STANDARD)) {
      Connection connection = connection(provider, clock);
      list(connection, recording, types);
      write(plan, connection, recording, interrupted ? new Interrupting() : receiver, clock);
      // Before the provider is closed: some versions of its server forget it then.
      stillInterrupted = Thread.currentThread().isInterrupted();
      recording.finish(clock.instant());
      return new Validation(request(clock)).run(recording.source());
    }
  }

  private static void write(
      WritePlan plan, Connection connection, RecordingFile recording, Inbox inbox, Clock clock) {
    var client = new WritingConnection(connection, plan.operations());
    try {
      new Writes(plan, client, recording, inbox, CrawlProgress.SILENT, clock).run();
    } catch (SourceException e) {
      // Interrupted: what there is gets judged.
      assertThat(inbox).isInstanceOf(Interrupting.class);
    }
  }

  private static synchronized List<Entity> sample() throws IOException {
    if (sample.isEmpty()) {
      sample = ServedRecords.bundled(STANDARD);
    }
    var copies = new ArrayList<Entity>();
    copies.addAll(sample);
    return copies;
  }

  private static Connection connection(Provider provider, Clock clock) {
    Manners polite = Manners.polite("0");
    var manners =
        new Manners(
            polite.agent(),
            polite.connect(),
            polite.answer(),
            Duration.ZERO,
            0,
            Duration.ZERO,
            0,
            0,
            polite.largest());
    return new Connection(
        new Endpoint(provider.address(), Map.of()),
        new Credentials.None(),
        manners,
        new Timing(clock, wait -> {}, () -> 0),
        Route.direct());
  }

  private static void list(Connection connection, RecordingFile recording, List<EntityType> types)
      throws SourceException {
    int number = 1;
    for (EntityType type : types) {
      var parameters =
          type.name().equals("CalendarEvent")
              ? List.of(
                  new Parameter("startTime.onOrAfter", "2026-07-01T00:00:00Z"),
                  new Parameter("startTime.onOrBefore", "2027-06-30T00:00:00Z"))
              : List.<Parameter>of();
      recording.keep(
          connection.ask(
              number++,
              new Request(
                  Question.LIST,
                  0,
                  "GET " + type.path(),
                  type.path(),
                  parameters,
                  "",
                  Access.GIVEN)));
    }
  }

  private static RunRequest request(Clock clock) {
    List<Check> checks = AllChecks.of(STANDARD, List::of, clock);
    return new RunRequest(
        STANDARD,
        checks,
        List.of(),
        false,
        false,
        Offer.EVERYTHING,
        0,
        false,
        "",
        "crawl",
        "",
        List.of(),
        "0",
        () -> "",
        () -> "",
        Waivers.NONE,
        "",
        "",
        Long.MAX_VALUE,
        clock,
        Progress.SILENT,
        fault -> {});
  }
}
