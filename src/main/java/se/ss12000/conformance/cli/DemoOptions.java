package se.ss12000.conformance.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import picocli.CommandLine.Option;
import se.ss12000.conformance.provider.Access;
import se.ss12000.conformance.provider.Fault;
import se.ss12000.conformance.provider.Provider;
import se.ss12000.conformance.provider.ProviderSettings;
import se.ss12000.conformance.source.http.Credentials;
import se.ss12000.conformance.source.http.Secret;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/** A provider of our own to crawl, over the samples, on this machine. */
final class DemoOptions {
  static final Text NO_FAULT =
      Text.sv("--fault: felet {word} finns inte; ss12000 serve --fault list visar alla. {hint}")
          .en(
              "--fault: there is no fault {word}; ss12000 serve --fault list shows them all. {hint}");
  private static final Text FAULT_OF_WHOM =
      Text.sv("--fault gäller bara leverantören i --demo och serve")
          .en("--fault is only for the provider of --demo and serve");
  private static final Text ONLY_WRITING =
      Text.sv("--fault: {name} syns bara med --allow-writes")
          .en("--fault: {name} shows only with --allow-writes");
  private static final int PAGE = 100;
  private static final String CLIENT = "demo";
  private static final String SECRET = "demo-secret";
  private static final long TOKEN_SECONDS = 3600;

  /** Only where a fault is about signed tokens: elsewhere they would hide those of OAuth. */
  private Optional<DemoTokens> tokens = Optional.empty();

  @Option(names = "--demo", descriptionKey = "demo")
  boolean on;

  @Option(names = "--fault", paramLabel = "NAME", descriptionKey = "fault")
  List<String> faults = new ArrayList<>();

  /** Refuses what cannot show. */
  void refuseWithout(boolean writing) {
    if (!on && !faults.isEmpty()) {
      throw new UsageException(FAULT_OF_WHOM);
    }
    chosen(faults).stream()
        .filter(fault -> fault.needsWrites() && !writing)
        .findFirst()
        .ifPresent(
            fault -> {
              throw new UsageException(ONLY_WRITING.with("name", fault.name()));
            });
  }

  /**
   * Starts it.
   *
   * @param receiver whom it trusts among subscribers
   */
  Provider start(Standard standard, Surroundings surroundings, Optional<SSLContext> receiver)
      throws IOException {
    boolean signed = chosen(faults).stream().anyMatch(Fault::isOfSignedTokens);
    tokens = signed ? Optional.of(new DemoTokens()) : Optional.empty();
    return Provider.start(
        ProviderSettings.of(standard, surroundings.clock())
            .pages(PAGE)
            .with(access())
            .trusting(receiver)
            .with(chosen(faults)),
        ServedRecords.bundled(standard));
  }

  /** A pupil of the samples who has lessons and a placement. */
  static List<String> testPersons(Standard standard) {
    return List.of(
        standard.follows().equals("2.0")
            ? "23a6b029-b69c-5292-baad-b051b534291b"
            : "ea842384-17e4-5061-ab81-94ffe80a6234");
  }

  private Access access() {
    return tokens
        .map(DemoTokens::access)
        .orElseGet(() -> new Access.OAuth(CLIENT, SECRET, TOKEN_SECONDS));
  }

  Credentials credentials(Provider own) {
    return tokens
        .map(signed -> signed.credentials(own.address()))
        .orElseGet(
            () ->
                new Credentials.ClientCredentials(
                    own.tokenEndpoint().orElseThrow(), CLIENT, Secret.of(SECRET), "", false));
  }

  static List<Fault> chosen(List<String> names) {
    List<String> known = Fault.all().stream().map(Fault::name).toList();
    return names.stream()
        .map(
            name ->
                Fault.named(name)
                    .orElseThrow(
                        () ->
                            new UsageException(
                                NO_FAULT
                                    .with("word", name)
                                    .with("hint", DidYouMean.question(name, known)))))
        .toList();
  }
}
