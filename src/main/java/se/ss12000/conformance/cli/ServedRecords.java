package se.ss12000.conformance.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.source.DocumentReader;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.TypeTeller;
import se.ss12000.conformance.source.file.FileSource;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;

/** The records that the built-in provider serves. */
final class ServedRecords {
  private static final String FOLDER = "samples/municipality";

  private ServedRecords() {}

  /** The municipality that comes with the program, in a version of the standard. */
  static List<Entity> bundled(Standard standard) throws IOException {
    boolean usual = standard.name().equals(Standards.defaultName());
    String chosen = usual ? FOLDER : FOLDER + "-" + standard.name();
    var entities = new ArrayList<Entity>();
    var reader = new DocumentReader(new TypeTeller(standard, Optional.empty()));
    for (String name : Library.list(chosen)) {
      String path = chosen + "/" + name;
      try (var in = new ByteArrayInputStream(Library.read(path))) {
        reader.read(in, new Origin.File(path), name, into(entities));
      }
    }
    return entities;
  }

  /** What files hold. */
  static List<Entity> in(List<Path> paths, Standard standard, InputStream stdin)
      throws IOException, SourceException {
    var entities = new ArrayList<Entity>();
    try (var source = new FileSource(paths, Optional.empty(), standard, stdin)) {
      source.read(into(entities));
    }
    return entities;
  }

  private static Consumer<Payload> into(List<Entity> entities) {
    return payload -> {
      if (payload instanceof Entity entity && entity.type().isResource()) {
        entities.add(entity);
      }
    };
  }
}
