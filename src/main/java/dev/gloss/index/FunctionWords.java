package dev.gloss.index;

import java.util.Set;

/// Words that hold a sentence or a question together and say nothing of what it is about. They are
/// indexed, and count in phrases; among loose words they would only find other questions.
final class FunctionWords {

    private static final Set<String> ENGLISH =
            Set.of(
                    "a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be",
                    "been", "being", "but", "by", "can", "could", "did", "do", "does", "doing",
                    "done", "for", "from", "had", "has", "have", "he", "her", "here", "his", "how",
                    "i", "if", "in", "into", "is", "it", "its", "may", "me", "might", "must", "my",
                    "no", "nor", "not", "of", "on", "or", "our", "shall", "she", "should", "so",
                    "some", "such", "than", "that", "the", "their", "them", "then", "there",
                    "these", "they", "this", "those", "to", "too", "very", "was", "we", "were",
                    "what", "when", "where", "which", "who", "whom", "whose", "why", "will", "with",
                    "would", "you", "your");

    private FunctionWords() {}

    static boolean contains(String word) {
        return ENGLISH.contains(word);
    }
}
