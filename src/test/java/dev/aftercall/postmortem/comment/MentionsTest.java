package dev.aftercall.postmortem.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final UserId ANN = UserId.next();
    private static final UserId ANNA = UserId.next();
    private static final UserId LI = UserId.next();
    private static final UserId OTHER_LI = UserId.next();

    private static final List<Person> PEOPLE = List.of(
            new Person(ANN, "Ann Berg", "ann", true),
            new Person(ANNA, "Ann Berglund", "ann.b", true),
            new Person(LI, "Li Wei", "li", true),
            new Person(OTHER_LI, "Li Wei", "li2", true));

    @Test
    void names_and_logins_are_found_whatever_their_case() {
        assertThat(Mentions.in("Ask @ann berg, please", PEOPLE)).containsExactly(ANN);
        assertThat(Mentions.in("(@ANN)", PEOPLE)).containsExactly(ANN);
        assertThat(Mentions.in("@Ann Berg and @li", PEOPLE)).containsExactlyInAnyOrder(ANN, LI);
    }

    @Test
    void the_longest_name_counts() {
        assertThat(Mentions.in("@Ann Berglund", PEOPLE)).containsExactly(ANNA);
        assertThat(Mentions.in("@ann.b", PEOPLE)).containsExactly(ANNA);
        assertThat(Mentions.in("@ann.", PEOPLE)).containsExactly(ANN);
    }

    @Test
    void a_name_that_two_people_share_names_neither() {
        assertThat(Mentions.in("@Li Wei", PEOPLE)).isEmpty();
        assertThat(Mentions.in("@li2", PEOPLE)).containsExactly(OTHER_LI);
    }

    @Test
    void addresses_and_parts_of_words_name_nobody() {
        assertThat(Mentions.in("mail ann@ann.example", PEOPLE)).isEmpty();
        assertThat(Mentions.in("@annex @annie @", PEOPLE)).isEmpty();
        assertThat(Mentions.in("nobody", PEOPLE)).isEmpty();
    }
}
