package se.ss12000.conformance.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.standard.Standard;

/** The schemas of a version, ready to judge. */
final class SchemaLibrary {
  /** Never fetched: every schema is at hand, and the validator may not load any other. */
  private static final String ROOT = "https://schemas.invalid/";

  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  SchemaLibrary(Standard standard) {
    Map<String, JsonNode> documents = standard.documents();
    Dialect.Builder dialect = Dialect.builder(Dialects.getDraft202012());
    for (TextFormat format : TextFormat.values()) {
      dialect.format(asLibraryFormat(format));
    }
    this.registry =
        SchemaRegistry.withDialect(
            dialect.build(),
            builder ->
                builder
                    .schemas(SchemaLibrary::file)
                    .nodeReader(new Trees(documents))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  private static @Nullable String file(String address) {
    return address.startsWith(ROOT) ? address.substring(ROOT.length()) : null;
  }

  /** The schema of a type of record. */
  Schema schema(String type) {
    return schemas.computeIfAbsent(
        type, name -> registry.getSchema(SchemaLocation.of(ROOT + name + ".schema.json")));
  }

  private static Format asLibraryFormat(TextFormat format) {
    return new Format() {
      @Override
      public String getName() {
        return format.keyword();
      }

      @Override
      public boolean matches(ExecutionContext context, String value) {
        return format.matches(value);
      }
    };
  }

  /** The trees are at hand, so what the library takes for the text of a schema is its file name. */
  private record Trees(Map<String, JsonNode> documents) implements NodeReader {
    @Override
    public JsonNode readTree(String content, InputFormat format) throws IOException {
      JsonNode tree = documents.get(content);
      if (tree == null) {
        throw new NoSuchFileException(content);
      }
      return tree;
    }

    @Override
    public JsonNode readTree(InputStream content, InputFormat format) throws IOException {
      return readTree(new String(content.readAllBytes(), StandardCharsets.UTF_8), format);
    }
  }
}
