package se.ss12000.conformance.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Malformed;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Unavailable;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** Files of a test in a folder of their own, and what reading them gives, a line each. */
abstract class FileReading {
  static final Standard STANDARD = Standards.load("2.1", Reading.ADOPTED);
  static final String ONE = "{\"data\": [{\"id\": \"1\"}]}";

  @TempDir Path folder;

  static List<String> read(Path... paths) throws IOException, SourceException {
    try (var source = source(InputStream.nullInputStream(), paths)) {
      return read(source);
    }
  }

  static List<String> read(FileSource source) throws SourceException {
    var lines = new ArrayList<String>();
    source.read(payload -> lines.add(line(payload)));
    return lines;
  }

  static String digest(Path path) throws IOException, SourceException {
    try (var source = source(InputStream.nullInputStream(), path)) {
      read(source);
      return source.digest();
    }
  }

  static FileSource source(InputStream stdin, Path... paths) {
    return new FileSource(List.of(paths), Optional.empty(), STANDARD, stdin);
  }

  static String line(Payload payload) {
    String label = payload.origin().label();
    if (payload instanceof Entity entity) {
      return label + ": " + entity.type().name() + " " + entity.id();
    }
    if (payload instanceof Envelope envelope) {
      return label + ": " + envelope.records();
    }
    if (payload instanceof Malformed malformed) {
      return label + ": " + malformed.problem();
    }
    var unavailable = (Unavailable) payload;
    String type = unavailable.type().map(t -> " " + t.name()).orElse("");
    return label + ": unavailable" + type + ": " + unavailable.reason().en();
  }

  static String label(Path path) {
    return path.toString().replace('\\', '/');
  }

  final Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  final Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(UTF_8));
  }

  static byte[] gzip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
