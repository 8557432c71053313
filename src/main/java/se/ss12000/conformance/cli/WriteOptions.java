package se.ss12000.conformance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.ss12000.conformance.crawl.Consent;
import se.ss12000.conformance.crawl.CrawlProgress;
import se.ss12000.conformance.crawl.Inbox;
import se.ss12000.conformance.crawl.WritePlan;
import se.ss12000.conformance.crawl.Writes;
import se.ss12000.conformance.provider.Tls;
import se.ss12000.conformance.receiver.Conduct;
import se.ss12000.conformance.receiver.Receiver;
import se.ss12000.conformance.receiver.ReceiverSettings;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.http.Connection;
import se.ss12000.conformance.source.http.WritingConnection;
import se.ss12000.conformance.source.recording.RecordingFile;
import se.ss12000.conformance.text.Text;

/** What may be written at a service, and where it sends its notices. */
final class WriteOptions {
  private static final String PASSWORD = "SS12000_LISTEN_PASSWORD";
  private static final String LOCAL = "127.0.0.1";
  private static final int WORD_BYTES = 16;
  private static final int SECONDS_OF_MINUTE = 60;
  private static final int SECONDS_OF_HOUR = 3600;
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern TIME = Pattern.compile("(\\d{1,5})([smh])");
  private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,5})");

  private static final Text ALONE =
      Text.sv("{option} kräver --allow-writes").en("{option} needs --allow-writes");
  private static final Text NOBODY_LISTENS =
      Text.sv("{option} kräver --listen").en("{option} needs --listen");
  private static final Text NO_TIME =
      Text.sv("--wait-for-change: ange en tid som 30s, 10m eller 1h, inte {word}")
          .en("--wait-for-change: give a time such as 30s, 10m or 1h, not {word}");
  private static final Text NO_PLACE =
      Text.sv("--listen: ange VÄRD:PORT, som 0.0.0.0:8443; port 0 tar en ledig")
          .en("--listen: give HOST:PORT, such as 0.0.0.0:8443; port 0 takes a free one");
  private static final Text NO_URL =
      Text.sv("--callback-url: {word} är ingen adress som https://värd/sökväg")
          .en("--callback-url: {word} is no address such as https://host/path");
  private static final Text TAKEN =
      Text.sv("--listen: det går inte att lyssna på {place}; är porten upptagen?")
          .en("--listen: cannot listen at {place}; is the port taken?");
  private static final Text NO_STORE =
      Text.sv("--listen-keystore: {path} går inte att läsa som PKCS#12 med lösenordet i {variable}")
          .en(
              "--listen-keystore: {path} cannot be read as PKCS#12 with the password in {variable}");

  @Option(names = "--allow-writes", descriptionKey = "allow-writes")
  boolean on;

  @Option(names = "--listen", paramLabel = "HOST:PORT", descriptionKey = "listen")
  @Nullable String listen;

  @Option(names = "--callback-url", paramLabel = "URL", descriptionKey = "callback-url")
  @Nullable URI callbackUrl;

  @Option(names = "--listen-keystore", paramLabel = "FILE", descriptionKey = "listen-keystore")
  @Nullable Path keyStore;

  @Option(
      names = "--first-notice",
      paramLabel = "ok|error|slow|hang",
      descriptionKey = "first-notice")
  Conduct conduct = Conduct.OK;

  @Option(names = "--wait-for-change", paramLabel = "TIME", descriptionKey = "wait-for-change")
  @Nullable String wait;

  /** Refuses what cannot be, before anything is asked. */
  void refuseImpossible() {
    if (!on) {
      refuse("--listen", listen, ALONE);
      refuse("--callback-url", callbackUrl, ALONE);
      refuse("--listen-keystore", keyStore, ALONE);
      refuse("--wait-for-change", wait, ALONE);
      refuse("--first-notice", conduct == Conduct.OK ? null : conduct, ALONE);
    } else if (listen == null) {
      refuse("--callback-url", callbackUrl, NOBODY_LISTENS);
      refuse("--listen-keystore", keyStore, NOBODY_LISTENS);
    }
    if (callbackUrl != null && (callbackUrl.getHost() == null || !isWeb(callbackUrl))) {
      throw new UsageException(NO_URL.with("word", callbackUrl));
    }
    patience();
    place();
  }

  private static boolean isWeb(URI url) {
    return Stream.of("http", "https").anyMatch(url.getScheme()::equalsIgnoreCase)
        && url.getRawUserInfo() == null;
  }

  private static void refuse(String option, @Nullable Object value, Text reason) {
    if (value != null) {
      throw new UsageException(reason.with("option", option));
    }
  }

  /** A provider of our own reaches us at once. */
  void demo() {
    listen = listen == null ? LOCAL + ":0" : listen;
  }

  /** What is allowed; nothing unless the user said so. */
  Optional<Consent> consent(List<String> testPersons) {
    return on
        ? Optional.of(new Consent(testPersons, listen != null, patience()))
        : Optional.empty();
  }

  private Optional<Duration> patience() {
    if (wait == null) {
      return Optional.empty();
    }
    Matcher time = TIME.matcher(wait);
    if (!time.matches()) {
      throw new UsageException(NO_TIME.with("word", wait));
    }
    int unit =
        switch (time.group(2)) {
          case "h" -> SECONDS_OF_HOUR;
          case "m" -> SECONDS_OF_MINUTE;
          default -> 1;
        };
    return Optional.of(Duration.ofSeconds(Long.parseLong(time.group(1)) * unit));
  }

  /** Begins to listen, if we are to. */
  Optional<Receiver> receiver(Surroundings surroundings) {
    Optional<Matcher> place = place();
    if (!on || place.isEmpty()) {
      return Optional.empty();
    }
    var settings =
        new ReceiverSettings(
            place.get().group(1),
            Integer.parseInt(place.get().group(2)),
            Optional.ofNullable(callbackUrl),
            tls(surroundings),
            conduct,
            word(),
            surroundings.clock());
    try {
      return Optional.of(Receiver.start(settings));
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(TAKEN.with("place", place.get().group()));
    }
  }

  private Optional<Matcher> place() {
    if (listen == null) {
      return Optional.empty();
    }
    Matcher place = PLACE.matcher(listen);
    if (!place.matches() || Integer.parseInt(place.group(2)) > HIGHEST_PORT) {
      throw new UsageException(NO_PLACE);
    }
    return Optional.of(place);
  }

  private Optional<SSLContext> tls(Surroundings surroundings) {
    return keys(surroundings, (keys, password) -> Tls.context(keys, password, Optional.empty()));
  }

  /** What makes others trust the receiver. */
  Optional<SSLContext> trusted(Surroundings surroundings) {
    return keys(surroundings, Tls::trusting);
  }

  /** What is made of the keys of the receiver. */
  @FunctionalInterface
  private interface Making {
    SSLContext of(InputStream keys, char[] password) throws IOException, GeneralSecurityException;
  }

  private Optional<SSLContext> keys(Surroundings surroundings, Making making) {
    if (keyStore == null) {
      return Optional.empty();
    }
    char[] password = surroundings.variable(PASSWORD).orElse("").toCharArray();
    try (InputStream keys = Files.newInputStream(keyStore)) {
      return Optional.of(making.of(keys, password));
    } catch (IOException | GeneralSecurityException e) {
      throw new UsageException(NO_STORE.with("path", keyStore).with("variable", PASSWORD));
    }
  }

  /** Writes what is in the plan, if there is one, and removes it again. */
  static void write(
      Optional<WritePlan> plan,
      Connection way,
      RecordingFile recording,
      Optional<Receiver> receiver,
      CrawlProgress progress,
      Clock clock)
      throws SourceException {
    if (plan.isPresent()) {
      Inbox inbox = receiver.isPresent() ? receiver.get() : Inbox.NONE;
      var client = new WritingConnection(way, plan.get().operations());
      new Writes(plan.get(), client, recording, inbox, progress, clock).run();
    }
  }

  private static String word() {
    byte[] bytes = new byte[WORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
