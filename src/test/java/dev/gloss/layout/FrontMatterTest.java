package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.Metadata;

import org.junit.jupiter.api.Test;

/// Title and authors as they are read off drawn first pages.
class FrontMatterTest {

    private static final String TEXT =
            """
               A mixture of experts sends each token to a few of many small networks. The
            router that chooses them tends to favour a few of them, which wastes the others
            and the machines on which they run, as was found by all who tried it.
            """;

    private static final String BODY = "\nb12|1 Introduction\n\n" + TEXT + TEXT;

    @Test
    void theLargestPrintIsTheTitleButNoMasthead() {
        Metadata metadata =
                read(
                        """
                        20|Journal of Gates, Volume 59
                        \n
                        16|Gates That Learn
                        16|to Share
                        \n
                        12|Ann Author and Bo Writer
                        """
                                + BODY);
        assertThat(metadata.title()).isEqualTo("Gates That Learn to Share");
        assertThat(metadata.authors()).containsExactly("Ann Author", "Bo Writer");
    }

    @Test
    void namesBrokenAtALinesEndAreWhole() {
        Metadata metadata =
                read(
                        """
                        16|Gates That Learn
                        \n
                        12|Ann Author, Sophie van der Hill, Konrad Anton, Mary E.
                        12|Lofton, and R. Quinn Thomas
                        """
                                + BODY);
        assertThat(metadata.authors())
                .containsExactly(
                        "Ann Author",
                        "Sophie van der Hill",
                        "Konrad Anton",
                        "Mary E. Lofton",
                        "R. Quinn Thomas");
    }

    @Test
    void institutionsTownsAndCountriesAreNoNames() {
        Metadata metadata =
                read(
                        """
                        16|Gates That Learn
                        \n
                        12|Ann Author∗          Bo Writer†
                        i|University of Testing, New York, United Kingdom
                        8|ann@testing.example
                        """
                                + BODY);
        assertThat(metadata.authors()).containsExactly("Ann Author", "Bo Writer");
    }

    @Test
    void aPaperWithoutHeadingsHasATitleToo() {
        Metadata metadata = read("16|On Gates\n\n12|By A. B. Writer\n\n\n" + TEXT + TEXT);
        assertThat(metadata.title()).isEqualTo("On Gates");
        assertThat(metadata.authors()).containsExactly("A. B. Writer");
    }

    private static Metadata read(String page) {
        return Drawn.paper(page).metadata();
    }
}
