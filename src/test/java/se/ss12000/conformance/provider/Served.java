package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.file.FileSource;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** A provider over a sample, and a client that asks it. */
final class Served implements AutoCloseable {
  static final Standard STANDARD = Standards.load("2.1", Reading.ADOPTED);
  static final Instant NOW = Instant.parse("2026-10-15T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Provider provider;
  private final HttpClient client;

  private Served(Provider provider, HttpClient client) {
    this.provider = provider;
    this.client = client;
  }

  static Served of(ProviderSettings settings) {
    return of(settings, HttpClient.newHttpClient());
  }

  static Served of(ProviderSettings settings, HttpClient client) {
    try {
      return new Served(Provider.start(settings, sample(settings.standard())), client);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ProviderSettings settings() {
    return ProviderSettings.of(STANDARD, CLOCK);
  }

  /** A correct provider. */
  static Served correct() {
    return of(settings());
  }

  /** A provider with one fault. */
  static Served with(String fault) {
    return of(settings().with(List.of(Fault.named(fault).orElseThrow())));
  }

  static List<Entity> sample(Standard standard) {
    var entities = new ArrayList<Entity>();
    String folder = standard.name().equals("2.0") ? "municipality-2.0" : "municipality";
    try (var source =
        new FileSource(
            List.of(Path.of("samples", folder)),
            Optional.empty(),
            standard,
            InputStream.nullInputStream())) {
      source.read(
          payload -> {
            if (payload instanceof Entity entity) {
              entities.add(entity);
            }
          });
      return entities;
    } catch (SourceException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Provider provider() {
    return provider;
  }

  URI uri(String path) {
    return URI.create(provider.address() + path);
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path, String... parameters) {
    return send(HttpRequest.newBuilder(uri(path + query(parameters))).build());
  }

  HttpResponse<String> send(String method, String path, String body) {
    return send(
        HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.ofString(body)).build());
  }

  static String query(String... parameters) {
    return parameters.length == 0
        ? ""
        : Stream.of(parameters)
            .map(p -> p.split("=", 2))
            .map(p -> p[0] + "=" + URLEncoder.encode(p[1], StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json(String path, String... parameters) {
    return json(get(path, parameters));
  }

  /** The ids of a list, page by page to the end. */
  List<String> ids(String path, String... parameters) {
    return walk(path, parameters).stream().map(json -> json.path("id").asText()).toList();
  }

  List<JsonNode> walk(String path, String... parameters) {
    var all = new ArrayList<JsonNode>();
    JsonNode page = json(path, parameters);
    page.path("data").forEach(all::add);
    while (page.path("pageToken").isTextual()) {
      page = json(path, "pageToken=" + page.path("pageToken").asText());
      page.path("data").forEach(all::add);
    }
    return all;
  }

  static List<String> texts(JsonNode array, String attribute) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(json -> json.path(attribute).asText())
        .toList();
  }

  @Override
  public void close() {
    provider.close();
  }
}
