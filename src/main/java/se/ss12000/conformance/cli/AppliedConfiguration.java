package se.ss12000.conformance.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ss12000.conformance.config.Configuration;
import se.ss12000.conformance.config.ConfigurationReader;
import se.ss12000.conformance.config.DeclaredScope;
import se.ss12000.conformance.config.ScopeReader;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.waiver.WaiverReader;
import se.ss12000.conformance.yaml.YamlException;

/** A configuration and the file it was read from. */
record AppliedConfiguration(Path file, Configuration configuration, String digest) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
  private static final Text UNREADABLE =
      Text.sv("--config: {file} finns inte eller går inte att läsa")
          .en("--config: {file} does not exist or is unreadable");
  private static final Text NO_VARIABLE =
      Text.sv("{file} hänvisar till {name}, som inte finns i miljön")
          .en("{file} refers to {name}, which is not in the environment");
  private static final Text NO_ADDRESS =
      Text.sv("{file}: {name} ger ingen adress").en("{file}: {name} does not give an address");

  /**
   * Reads a file.
   *
   * @throws UsageException when there is none
   */
  static AppliedConfiguration read(Path file) throws YamlException {
    try {
      byte[] content = Files.readAllBytes(file);
      var configuration = new ConfigurationReader(Standards.names()).read(file.toString(), content);
      return new AppliedConfiguration(file, configuration, Sha256.of(content));
    } catch (IOException e) {
      throw new UsageException(UNREADABLE.with("file", file));
    }
  }

  /**
   * What the service offers and declares.
   *
   * @param rules the ids of all rules
   */
  DeclaredScope scope(Standard standard, Set<String> rules) throws YamlException {
    var deviations = new WaiverReader(standard, rules, LocalDate.EPOCH);
    return new ScopeReader(standard, deviations).read(configuration);
  }

  /** A file that is named in this one is meant from where this one is. */
  String beside(String other) {
    return other.isEmpty() ? "" : file.resolveSibling(other).toString();
  }

  /** A text of the file with the variables that it refers to. */
  String filled(String text, Map<String, String> environment) {
    return VARIABLE
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(variable(m.group(1), environment)));
  }

  /**
   * A variable that the file refers to.
   *
   * @throws UsageException when it is not set
   */
  String variable(String name, Map<String, String> environment) {
    String value = environment.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw new UsageException(
          NO_VARIABLE.with(Map.of("file", Text.same(file.toString()), "name", Text.same(name))));
    }
    return value;
  }

  /** The address of the service, if it is stated. */
  Optional<URI> url(Map<String, String> environment) {
    return Optional.of(configuration.endpoint().url())
        .filter(url -> !url.isEmpty())
        .map(url -> address(url, environment));
  }

  /** The addresses of single collections, by their path. */
  Map<String, URI> elsewhere(DeclaredScope scope, Map<String, String> environment) {
    var addresses = new TreeMap<String, URI>();
    scope.elsewhere().forEach((path, text) -> addresses.put(path, address(text, environment)));
    return addresses;
  }

  private URI address(String text, Map<String, String> environment) {
    try {
      return URI.create(filled(text, environment));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          NO_ADDRESS.with(Map.of("file", Text.same(file.toString()), "name", Text.same(text))));
    }
  }
}
