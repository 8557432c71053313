package se.ss12000.conformance.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Another form of the same delivery, as other systems would write it. */
enum Form {
  ZIPPED {
    @Override
    void write(Path from, Path to) throws IOException {
      try (var zip = new ZipOutputStream(Files.newOutputStream(to.resolve("delivery.zip")))) {
        for (Path file : Sample.in(from)) {
          zip.putNextEntry(new ZipEntry("delivery/" + file.getFileName()));
          Files.copy(file, zip);
        }
      }
    }
  },
  GZIPPED {
    @Override
    void write(String name, String text, Path to) throws IOException {
      try (OutputStream out =
          new GZIPOutputStream(Files.newOutputStream(to.resolve(name + ".json.gz")))) {
        out.write(text.getBytes(UTF_8));
      }
    }
  },
  JSON_LINES {
    @Override
    void write(String name, String text, Path to) throws IOException {
      var lines = new StringBuilder();
      for (JsonNode record : records(text)) {
        lines.append(record).append('\n');
      }
      Files.writeString(to.resolve(name + ".jsonl"), lines);
    }
  },
  ARRAYS {
    @Override
    void write(String name, String text, Path to) throws IOException {
      Files.writeString(json(to, name), records(text).toString());
    }
  },
  SINGLE_RECORDS {
    @Override
    void write(String name, String text, Path to) throws IOException {
      Path folder = Files.createDirectory(to.resolve(name));
      int number = 0;
      for (JsonNode record : records(text)) {
        Files.writeString(json(folder, Integer.toString(++number)), record.toString());
      }
    }
  },
  CRLF {
    @Override
    void write(String name, String text, Path to) throws IOException {
      Files.writeString(json(to, name), text.replace("\n", "\r\n"));
    }
  },
  BYTE_ORDER_MARK {
    @Override
    void write(String name, String text, Path to) throws IOException {
      Files.writeString(json(to, name), "\uFEFF" + text);
    }
  },
  MINIFIED {
    @Override
    void write(String name, String text, Path to) throws IOException {
      Files.writeString(json(to, name), Run.JSON.readTree(text).toString());
    }
  },
  INDENTED {
    @Override
    void write(String name, String text, Path to) throws IOException {
      Files.writeString(json(to, name), Run.JSON.readTree(text).toPrettyString());
    }
  },
  ASCII_ESCAPES {
    @Override
    void write(String name, String text, Path to) throws IOException {
      var escaped = new StringBuilder();
      text.chars()
          .forEach(
              c -> escaped.append(c < 128 ? Character.toString(c) : String.format("\\u%04x", c)));
      Files.writeString(json(to, name), escaped);
    }
  };

  /** Writes a delivery anew in this form. */
  void write(Path from, Path to) throws IOException {
    for (Path file : Sample.in(from)) {
      write(file.getFileName().toString().replace(".json", ""), Files.readString(file), to);
    }
  }

  /** Writes a page anew in this form. */
  void write(String name, String text, Path to) throws IOException {
    throw new UnsupportedOperationException(name);
  }

  private static Path json(Path folder, String name) {
    return folder.resolve(name + ".json");
  }

  private static JsonNode records(String page) throws IOException {
    return Run.JSON.readTree(page).path("data");
  }
}
