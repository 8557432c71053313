package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SamplerTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5})
  void keepsAllOfAFew(int offered) {
    assertThat(offer(5, offered).sample(5))
        .containsExactlyElementsOf(IntStream.range(0, offered).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "5, 6",
    "5, 9",
    "5, 10",
    "5, 11",
    "5, 99",
    "5, 100000",
    "1, 1000",
    "10, 12345",
    "100, 101"
  })
  void spreadsAFewOverMany(int wanted, int offered) {
    List<Integer> sample = offer(wanted, offered).sample(wanted);

    assertThat(sample).hasSize(wanted).isSorted().doesNotHaveDuplicates().startsWith(0);
    for (int i = 1; i <= wanted; i++) {
      int next = i == wanted ? offered : sample.get(i);
      assertThat(next - sample.get(i - 1)).isLessThanOrEqualTo(4 * offered / wanted + 1);
    }
  }

  @Test
  void reachesTowardsTheEnd() {
    assertThat(offer(10, 100_000).sample(10))
        .last()
        .satisfies(i -> assertThat(i).isGreaterThan(60_000));
  }

  @Test
  void neverKeepsTwiceAsManyAsWanted() {
    var sampler = new Sampler<Integer>(7);
    for (int i = 0; i < 10_000; i++) {
      offer(sampler, i);
      assertThat(sampler.size()).isLessThan(14);
    }
  }

  @Test
  void keepsEverythingWhenAllAreWanted() {
    assertThat(offer(0, 1_000).sample(0)).hasSize(1_000);
  }

  @Test
  void choosesTheSameEveryTime() {
    assertThat(offer(6, 777).sample(6)).isEqualTo(offer(6, 777).sample(6));
  }

  @Test
  void choosesFewerWhenFewerAreAskedFor() {
    assertThat(offer(8, 8).sample(3)).containsExactly(0, 2, 5);
  }

  @Test
  void wantsEverySecondOnceItHasEnough() {
    var sampler = new Sampler<String>(1);
    sampler.keep("a");
    sampler.keep("b");

    assertThat(sampler.wantsNext()).isTrue();
    sampler.skip();
    assertThat(sampler.wantsNext()).isFalse();
    assertThat(sampler.sample(1)).containsExactly("a");
  }

  private static Sampler<Integer> offer(int wanted, int count) {
    var sampler = new Sampler<Integer>(wanted);
    for (int i = 0; i < count; i++) {
      offer(sampler, i);
    }
    return sampler;
  }

  private static void offer(Sampler<Integer> sampler, int thing) {
    if (sampler.wantsNext()) {
      sampler.keep(thing);
    } else {
      sampler.skip();
    }
  }
}
