package org.communique.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The one door to the language engine, Stanford CoreNLP: tokens, sentences and three-class named entities for every article;
 * parts of speech for single sentences, when an extractor asks.
 *
 * <p>Loading takes seconds and about 250 MB, so there is one engine for each JVM; it is safe to use from many threads.
 */
public final class NlpEngine {

    private static final String NAMES_MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String TAGGER_MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final StanfordCoreNLP splitter;
    private final CRFClassifier<CoreLabel> names;

    private NlpEngine(StanfordCoreNLP splitter, CRFClassifier<CoreLabel> names) {
        this.splitter = splitter;
        this.names = names;
    }

    private static final class Holder {
        private static final NlpEngine ENGINE = load();
    }

    private static final class TaggerHolder {
        private static final MaxentTagger TAGGER = new MaxentTagger(TAGGER_MODEL);
    }

    /** The engine of this JVM; the first call loads the models. */
    public static NlpEngine shared() {
        return Holder.ENGINE;
    }

    private static NlpEngine load() {
        RedwoodConfiguration.current().clear().apply();
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize");
        settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=true");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        try {
            return new NlpEngine(new StanfordCoreNLP(settings), CRFClassifier.getClassifier(NAMES_MODEL));
        } catch (IOException | ClassNotFoundException missing) {
            throw new IllegalStateException(
                    "The CoreNLP models are not on the class path; build again with mvn package", missing);
        }
    }

    /** Cuts an article into sentences and tokens and tags the names. */
    public Document annotate(Article article) {
        String text = article.text();
        Annotation annotation = new Annotation(text);
        splitter.annotate(annotation);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int previousEnd = 0;
        for (CoreMap split : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> tokens = tokens(split.get(CoreAnnotations.TokensAnnotation.class), text);
            if (tokens.isEmpty()) {
                continue;
            }
            Span span = tokens.getFirst().span().union(tokens.getLast().span());
            if (text.substring(previousEnd, span.start()).indexOf('\n') >= 0) {
                paragraph++;
            }
            previousEnd = span.end();
            boolean headline = span.end() <= article.headlineLength();
            sentences.add(new Sentence(sentences.size(), paragraph, headline, span, tokens));
        }
        return new Document(article, sentences);
    }

    private List<Token> tokens(List<CoreLabel> labels, String text) {
        List<CoreLabel> named = names.classifySentence(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int index = 0; index < labels.size(); index++) {
            CoreLabel label = labels.get(index);
            if (label.endPosition() <= label.beginPosition()) {
                continue;
            }
            Span span = new Span(label.beginPosition(), label.endPosition());
            tokens.add(
                    Token.of(span.in(text), span, tag(named.get(index).get(CoreAnnotations.AnswerAnnotation.class))));
        }
        return tokens;
    }

    private static NameTag tag(String answer) {
        return switch (answer) {
            case "PERSON" -> NameTag.PERSON;
            case "ORGANIZATION" -> NameTag.ORGANIZATION;
            case "LOCATION" -> NameTag.LOCATION;
            default -> NameTag.NONE;
        };
    }

    /** Penn Treebank part-of-speech tags, one for each token of the sentence. The first call loads the tagger. */
    public List<String> partsOfSpeech(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.text());
            label.setValue(token.text());
            labels.add(label);
        }
        TaggerHolder.TAGGER.tagCoreLabels(labels);
        return labels.stream().map(CoreLabel::tag).toList();
    }
}
