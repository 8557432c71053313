package se.ss12000.conformance.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.ss12000.conformance.text.Text;

/** Of which records an attribute is expected. */
public sealed interface Among {
  /** How the records are described, as the end of a sentence. */
  Text text();

  /** Of all records. */
  record All() implements Among {
    @Override
    public Text text() {
      return Text.sv("posterna").en("the records");
    }
  }

  /** Of those in which another attribute is filled. */
  record Having(String path) implements Among {
    private static final Text TEXT =
        Text.sv("de poster som har {path}").en("the records that have {path}");

    @Override
    public Text text() {
      return TEXT.with("path", path);
    }
  }

  /** Of those in which another attribute has one of some values. */
  record WithValue(String path, Set<String> values) implements Among {
    private static final Text TEXT =
        Text.sv("dem där {path} är {values}").en("those in which {path} is {values}");
    private static final Text OR = Text.sv(" eller ").en(" or ");

    public WithValue {
      values = Set.copyOf(values);
    }

    @Override
    public Text text() {
      List<String> sorted = List.copyOf(new TreeSet<>(values));
      Text list = new Text(String.join(OR.sv(), sorted), String.join(OR.en(), sorted));
      return TEXT.with(Map.of("path", Text.same(path), "values", list));
    }
  }

  /** Of those that some reference points to, such as {@code Duty.person}. */
  record ReferredToBy(String type, String property) implements Among {
    private static final Text TEXT =
        Text.sv("de poster som {reference} pekar på").en("the records that {reference} points to");

    @Override
    public Text text() {
      return TEXT.with("reference", type + "." + property);
    }
  }
}
