Console.WriteLine("placeholder until the build app lands");
