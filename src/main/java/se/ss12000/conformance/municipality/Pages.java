package se.ss12000.conformance.municipality;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes records of one type as pages in a folder, as a service would give them. */
final class Pages implements Output {
  private static final int RECORDS = 5000;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path folder;
  private int pages;
  private int records;
  private @Nullable JsonGenerator page;

  /**
   * @param folder is made, and named as what it holds
   */
  Pages(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void add(String type, ObjectNode json) throws IOException {
    JsonGenerator open = page;
    if (open != null && records == RECORDS) {
      end(open, "page-" + (pages + 1));
      open = null;
    }
    if (open == null) {
      open = begin();
      page = open;
    }
    records++;
    open.writeTree(json);
    open.writeRaw('\n');
  }

  private JsonGenerator begin() throws IOException {
    pages++;
    records = 0;
    Path file = folder.resolve(String.format(Locale.ROOT, "page-%06d.json", pages));
    JsonGenerator open = mapper.createGenerator(Files.newOutputStream(file));
    open.writeStartObject();
    open.writeArrayFieldStart("data");
    return open;
  }

  /** Ends a page; the last one says that there are no more. */
  private static void end(JsonGenerator page, @Nullable String token) throws IOException {
    page.writeEndArray();
    page.writeStringField("pageToken", token);
    page.close();
  }

  @Override
  public void close() throws IOException {
    JsonGenerator open = page;
    if (open != null) {
      end(open, null);
      page = null;
    }
  }
}
