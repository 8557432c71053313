package se.ss12000.conformance.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      Text.sv("--fault: felet {word} finns inte. {hint}")
          .en("--fault: there is no fault {word}. {hint}");
  private static final Text FAULT_OF_WHOM =
      Text.sv("--fault gäller bara leverantören i --demo och serve")
          .en("--fault is only for the provider of --demo and serve");
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

  void refuseWithout() {
    if (!on && !faults.isEmpty()) {
      throw new UsageException(FAULT_OF_WHOM);
    }
  }

  Provider start(Standard standard, Surroundings surroundings) throws IOException {
    boolean signed = chosen(faults).stream().anyMatch(Fault::isOfSignedTokens);
    tokens = signed ? Optional.of(new DemoTokens()) : Optional.empty();
    return Provider.start(
        ProviderSettings.of(standard, surroundings.clock())
            .pages(PAGE)
            .with(access())
            .with(chosen(faults)),
        ServedRecords.bundled(standard));
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
