package se.ss12000.conformance.yaml;

import java.util.List;
import java.util.stream.Collectors;
import se.ss12000.conformance.text.Language;

/** A file that a person wrote cannot be used as it is. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  public YamlException(List<Fault> faults) {
    super(faults.stream().map(f -> f.in(Language.EN)).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
