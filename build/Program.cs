using Telar.Build;
using Telar.Studies;

return StudyWorker.IsWorker(args) ? await StudyWorker.RunAsync(args)
    : StudyPredictor.IsPredictor(args) ? await StudyPredictor.RunAsync(args)
    : Application.Run(args);
