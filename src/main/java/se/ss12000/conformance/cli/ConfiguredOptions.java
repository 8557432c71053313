package se.ss12000.conformance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.config.Configuration;
import se.ss12000.conformance.config.EndpointSettings;
import se.ss12000.conformance.config.EndpointSettings.Access;
import se.ss12000.conformance.config.EndpointSettings.Kind;
import se.ss12000.conformance.yaml.Section;

/** What a configuration says, as the options and variables that say the same. */
final class ConfiguredOptions {
  /** Where each kind of secret is looked for in the environment. */
  private static final Map<Kind, String> SECRETS =
      Map.of(
          Kind.BEARER, "SS12000_TOKEN",
          Kind.OAUTH2, "SS12000_CLIENT_SECRET",
          Kind.API_KEY, "SS12000_API_KEY",
          Kind.BASIC, "SS12000_PASSWORD");

  /** What tokens of our own say, by the options that say the same. */
  private static final Map<String, String> TOKEN =
      Map.of(
          "keyId", "--jwt-key-id",
          "issuer", "--jwt-issuer",
          "audience", "--jwt-audience",
          "organisation", "--jwt-organisation",
          "location", "--jwt-location",
          "lifetime", "--jwt-lifetime");

  private final AppliedConfiguration applied;
  private final Map<String, String> environment;
  private final Map<String, List<String>> options = new LinkedHashMap<>();

  private ConfiguredOptions(AppliedConfiguration applied, Map<String, String> environment) {
    this.applied = applied;
    this.environment = environment;
  }

  /** The values of each option that is stated. */
  static Map<String, List<String>> of(
      AppliedConfiguration applied, Map<String, String> environment) {
    var configured = new ConfiguredOptions(applied, environment);
    configured.judging(applied.configuration());
    configured.limits(applied.configuration());
    return configured.options;
  }

  /** The options that only a service needs; some may refer to variables that are not set. */
  static Map<String, List<String>> ofService(
      AppliedConfiguration applied, Map<String, String> environment) {
    var configured = new ConfiguredOptions(applied, environment);
    configured.service(applied.configuration());
    return configured.options;
  }

  /** The variable that a secret is looked for in, and the one that the file says it is in. */
  static Optional<Map.Entry<String, String>> secret(AppliedConfiguration applied) {
    Access access = applied.configuration().endpoint().access();
    return access.secret().variable().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Map.entry(SECRETS.getOrDefault(access.kind(), ""), access.secret().variable()));
  }

  private void judging(Configuration from) {
    put("--standard", from.judging().standard());
    put("--reading", from.judging().reading());
    from.judging().complete().ifPresent(on -> put("--complete", on.toString()));
    from.judging().requireVerdict().ifPresent(on -> put("--require-verdict", on.toString()));
    put("--scenario", from.judging().scenarios().stream().map(this::scenario).toList());
    put("--waivers", applied.beside(from.judging().waivers()));
    put("--report", from.reporting().reports().stream().map(this::report).toList());
    put("--fail-on", from.reporting().failOn());
    put("--language", from.reporting().language());
    put("--rules-url", from.reporting().rulesUrl());
  }

  private void limits(Configuration from) {
    put("--from", from.window().from());
    put("--to", from.window().to());
    put("--max-requests-per-second", from.limits().requestsPerSecond());
    put("--max-requests", from.limits().requests());
    put("--timeout", from.limits().timeoutSeconds());
    put("--max-time", from.limits().minutes());
    put("--sample", from.limits().sample());
    put("--max-findings", from.limits().maxFindings());
    put("--only", from.file().at("scope").at("types").texts());
  }

  private void service(Configuration from) {
    EndpointSettings endpoint = from.endpoint();
    Access access = endpoint.access();
    put("--ca", applied.beside(endpoint.ca()));
    put("--client-certificate", applied.beside(endpoint.clientCertificate()));
    put("--client-key", applied.beside(endpoint.clientKey()));
    put("--token-url", applied.filled(access.tokenUrl(), environment));
    put("--client-id", applied.filled(access.clientId(), environment));
    put("--token-scope", access.tokenScope());
    put("--api-key-header", access.header());
    put("--user", applied.filled(access.user(), environment));
    String secret = applied.beside(access.secret().file());
    put(access.kind() == Kind.JWT ? "--jwt-key" : "--secret-file", secret);
    TOKEN.forEach((key, option) -> put(option, token(from, key)));
  }

  private String token(Configuration from, String key) {
    Section section = from.file().at("endpoint").at("credentials").at("jwt").at(key);
    return section.isThere() ? applied.filled(section.scalar(), environment) : "";
  }

  /** An id, unless there is such a file beside the configuration. */
  private String scenario(String idOrFile) {
    String file = applied.beside(idOrFile);
    return Files.exists(Path.of(file)) ? file : idOrFile;
  }

  private String report(String report) {
    String[] parts = report.split("=", 2);
    return parts.length < 2 || parts[1].equals("-")
        ? report
        : parts[0] + "=" + applied.beside(parts[1]);
  }

  private void put(String option, String value) {
    put(option, value.isEmpty() ? List.of() : List.of(value));
  }

  private void put(String option, List<String> values) {
    if (!values.isEmpty()) {
      options.put(option, values);
    }
  }
}
