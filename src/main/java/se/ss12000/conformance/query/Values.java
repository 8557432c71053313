package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Meaning;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** Values to filter by that can tell a right answer from a wrong one. */
public final class Values {
  private final Standard standard;
  private final Operation operation;
  private final String parameter;
  private final Records records;

  /** A value, and how it splits the records. */
  private static final class Split {
    private final String value;
    private final Chosen chosen;
    private long in;
    private long out;

    Split(String value, Chosen chosen) {
      this.value = value;
      this.chosen = chosen;
    }

    void count(JsonNode json) {
      Belongs belongs = chosen.belongs(json);
      in += belongs == Belongs.YES ? 1 : 0;
      out += belongs == Belongs.NO ? 1 : 0;
    }

    boolean tells() {
      return in > 0 && out > 0;
    }

    long smaller() {
      return Math.min(in, out);
    }
  }

  private Values(Standard standard, Operation operation, String parameter, Records records) {
    this.standard = standard;
    this.operation = operation;
    this.parameter = parameter;
    this.records = records;
  }

  /**
   * Values from the data that let some records through and keep others out, the most telling first;
   * none when no value is found that does.
   *
   * @param parameter a filter of the operation
   * @param records of the type asked for, and of those that its filters lead through
   * @param max how many values at most
   */
  public static List<String> of(
      Standard standard, Operation operation, String parameter, Records records, int max) {
    return new Values(standard, operation, parameter, records).pick(max);
  }

  private List<String> pick(int max) {
    Optional<EntityType> type = standard.typeOf(operation.key());
    Optional<Meaning> meaning = operation.meaning(parameter);
    if (type.isEmpty() || meaning.isEmpty()) {
      return List.of();
    }
    List<String> candidates =
        new Candidates(operation, type.get().name(), records).of(meaning.get());
    var splits = new ArrayList<Split>();
    for (String candidate : candidates) {
      split(candidate).ifPresent(splits::add);
    }
    records.forEach(type.get().name(), json -> splits.forEach(split -> split.count(json)));
    return splits.stream()
        .filter(Split::tells)
        .sorted(Comparator.comparingLong(Split::smaller).reversed())
        .limit(max)
        .map(split -> split.value)
        .toList();
  }

  private Optional<Split> split(String value) {
    try {
      var asked = List.of(new Exchange.Parameter(parameter, value));
      return Optional.of(
          new Split(value, Selection.alone(standard, operation, asked).prepare(records)));
    } catch (RefusedException e) {
      // What stands in the data need not be a value that can be asked for.
      return Optional.empty();
    }
  }
}
