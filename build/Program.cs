using Telar.Build;
using Telar.Studies;

return StudyWorker.IsWorker(args) ? await StudyWorker.RunAsync(args) : Application.Run(args);
