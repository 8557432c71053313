package se.ss12000.conformance.municipality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes records into a folder, those of each type apart, in a file or folder named after it. */
public final class Folder implements Output {
  private final Path folder;
  private final boolean pages;
  private final UnaryOperator<String> names;
  private final Map<String, Output> outputs = new LinkedHashMap<>();

  /**
   * @param folder is made if it is not there
   * @param pages whether the records stand in pages, else as JSON Lines
   * @param names what the records of a type are called together
   * @throws IOException when it cannot be made
   */
  public Folder(Path folder, boolean pages, UnaryOperator<String> names) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.pages = pages;
    this.names = names;
  }

  @Override
  public void add(String type, ObjectNode json) throws IOException {
    Output output = outputs.get(type);
    if (output == null) {
      output = open(names.apply(type));
      outputs.put(type, output);
    }
    output.add(type, json);
  }

  private Output open(String name) throws IOException {
    return pages
        ? new Pages(folder.resolve(name))
        : Lines.to(Files.newOutputStream(folder.resolve(name + ".jsonl")));
  }

  @Override
  public void close() throws IOException {
    for (Output output : outputs.values()) {
      output.close();
    }
  }
}
