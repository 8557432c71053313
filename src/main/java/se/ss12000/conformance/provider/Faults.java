package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.provider.Seam.Instead;
import se.ss12000.conformance.provider.Seam.OnBase;
import se.ss12000.conformance.provider.Seam.OnChoice;
import se.ss12000.conformance.provider.Seam.OnDispatch;
import se.ss12000.conformance.provider.Seam.OnDoor;
import se.ss12000.conformance.provider.Seam.OnIntake;
import se.ss12000.conformance.provider.Seam.OnNews;
import se.ss12000.conformance.provider.Seam.OnNext;
import se.ss12000.conformance.provider.Seam.OnPage;
import se.ss12000.conformance.provider.Seam.OnPath;
import se.ss12000.conformance.provider.Seam.OnQuestion;
import se.ss12000.conformance.provider.Seam.OnRecord;
import se.ss12000.conformance.provider.Seam.OnReply;
import se.ss12000.conformance.provider.Seam.OnSending;
import se.ss12000.conformance.provider.Seam.OnStart;
import se.ss12000.conformance.provider.Seam.OnToken;

/** The faults that a provider has, each at its seam. */
final class Faults {
  private final List<Fault> faults;

  Faults(List<Fault> faults) {
    this.faults = faults;
  }

  void onData(Catalogue catalogue) {
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnIntake seam) {
        catalogue.change(seam.type(), json -> seam.change().accept(catalogue, json));
      }
    }
  }

  String onBase(String base) {
    String changed = base;
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnBase seam) {
        changed = seam.base();
      }
    }
    return changed;
  }

  String onPath(String path) {
    String changed = path;
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnPath seam) {
        changed = seam.change().apply(changed);
      }
    }
    return changed;
  }

  boolean letsIn(Asked asked) {
    return faults.stream()
        .anyMatch(fault -> fault.seam() instanceof OnDoor seam && seam.letsIn().test(asked));
  }

  Set<Flaw> overlooked() {
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnToken seam) {
        flaws.add(seam.overlooked());
      }
    }
    return flaws;
  }

  int onNext(int from, int end) {
    int next = end;
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnNext seam) {
        next = seam.change().applyAsInt(from, next);
      }
    }
    return next;
  }

  Asked onQuestion(Asked asked) {
    Asked changed = asked;
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnQuestion seam) {
        changed = seam.change().apply(changed);
      }
    }
    return changed;
  }

  List<ObjectNode> onChoice(
      Asked asked, Catalogue catalogue, List<ObjectNode> all, List<ObjectNode> chosen) {
    List<ObjectNode> changed = chosen;
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnChoice seam) {
        changed = seam.change().of(asked, catalogue, all, changed);
      }
    }
    return changed;
  }

  Page onPage(Asked asked, Page page) {
    Page changed = page;
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnPage seam) {
        changed = seam.change().apply(asked, changed);
      }
    }
    return changed;
  }

  void onRecord(Asked asked, ObjectNode json) {
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnRecord seam) {
        seam.change().accept(asked, json);
      }
    }
  }

  Reply onReply(Asked asked, Reply reply) {
    Reply changed = reply;
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnReply seam) {
        changed = seam.change().apply(asked, changed);
      }
    }
    return changed;
  }

  Sending onSending(Asked asked, Sending sending) {
    Sending changed = sending;
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnSending seam) {
        changed = seam.change().apply(asked, changed);
      }
    }
    return changed;
  }

  void onStart(Catalogue catalogue, Instant now) {
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnStart seam) {
        seam.change().accept(catalogue, now);
      }
    }
  }

  Optional<Reply> instead(Asked asked) {
    return faults.stream()
        .filter(fault -> fault.seam() instanceof Instead)
        .flatMap(fault -> ((Instead) fault.seam()).reply().apply(asked).stream())
        .findFirst();
  }

  Dispatch onDispatch() {
    Dispatch changed = Dispatch.USUAL;
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnDispatch seam) {
        changed = seam.change().apply(changed);
      }
    }
    return changed;
  }

  ObjectNode onNews(ObjectNode news) {
    ObjectNode changed = news;
    for (Fault fault : faults) {
      if (fault.seam() instanceof OnNews seam) {
        changed = seam.change().apply(changed);
      }
    }
    return changed;
  }
}
