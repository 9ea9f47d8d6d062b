package org.alongside;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the data folder, and what to do. */
class DataFolderFailure extends AbstractFailureAnalyzer<DataFolder.Unusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolder.Unusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
