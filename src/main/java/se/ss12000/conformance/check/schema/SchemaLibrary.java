package se.ss12000.conformance.check.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.ss12000.conformance.standard.Standard;

/** The schemas of a version, ready to judge. */
final class SchemaLibrary {
  /** Never fetched: every schema is at hand, and the validator may not load any other. */
  private static final String ROOT = "https://schemas.invalid/";

  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  SchemaLibrary(Standard standard) {
    var texts = new HashMap<String, String>();
    standard.documents().forEach((file, json) -> texts.put(ROOT + file, json.toString()));
    Dialect.Builder dialect = Dialect.builder(Dialects.getDraft202012());
    for (TextFormat format : TextFormat.values()) {
      dialect.format(asLibraryFormat(format));
    }
    this.registry =
        SchemaRegistry.withDialect(
            dialect.build(),
            builder ->
                builder
                    .schemas(texts)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
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
}
